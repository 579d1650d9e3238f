package nl.tijdig.app.pagina;

/** Somebody whose account name is made for machines: this is the name that pages show. */
public interface Weergave {

  /** Such as "Sanne de Vries". */
  String weergave();
}
