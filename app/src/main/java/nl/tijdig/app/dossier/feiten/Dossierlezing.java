package nl.tijdig.app.dossier.feiten;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.app.dossier.Dossierblad;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.dossier.Feitenblad;
import nl.tijdig.app.dossier.feiten.Feitenlezer.Gelezen;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.kern.toets.Toetser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads dossiers and judges them on the day that is asked for. */
@Service
@Transactional(readOnly = true)
class Dossierlezing implements Dossiers {

  private final JdbcClient databank;
  private final Feitenlezer lezer;
  private final Vandaag vandaag;

  Dossierlezing(JdbcClient databank, Feitenlezer lezer, Vandaag vandaag) {
    this.databank = databank;
    this.lezer = lezer;
    this.vandaag = vandaag;
  }

  @Override
  public boolean kent(String nummer) {
    return lezer.kent(nummer);
  }

  @Override
  public Optional<Feitenblad> feiten(String nummer) {
    return lezer.lees(List.of(nummer), null).stream().map(Gelezen::blad).findFirst();
  }

  @Override
  public Optional<Dossierblad> blad(String nummer, @Nullable LocalDate gekend) {
    return lezer.lees(List.of(nummer), gekend).stream()
        .map(gelezen -> blad(gelezen.blad(), gekend))
        .findFirst();
  }

  @Override
  public List<Dossierblad> bladen(Collection<String> nummers) {
    return lezer.lees(nummers, null).stream().map(gelezen -> blad(gelezen.blad(), null)).toList();
  }

  private Dossierblad blad(Feitenblad blad, @Nullable LocalDate gekend) {
    var dag = gekend == null ? peildatum(blad.achtergrond(), vandaag) : gekend;
    return new Dossierblad(blad, dag, Toetser.toets(blad.dossier(), dag));
  }

  /** The own day of a case from a report; today for all others. */
  static LocalDate peildatum(Achtergrond achtergrond, Vandaag vandaag) {
    var eigen = achtergrond.peildatum();
    return eigen == null ? vandaag.dag() : eigen;
  }

  @Override
  public List<Voorbeeld> voorbeelden() {
    return databank
        .sql(
            """
            select nummer, titel, bronregels from dossier.dossier where bron = 'reconstructie'
            order by nummer limit 200
            """)
        .query(Voorbeeld.class)
        .list();
  }
}
