package nl.tijdig.kern.toets;

import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gebeurtenis.Activiteit;
import nl.tijdig.kern.dossier.Gebeurtenis.Contact;
import nl.tijdig.kern.dossier.Gebeurtenis.Feit;
import nl.tijdig.kern.dossier.Gebeurtenis.HulpBepaald;
import nl.tijdig.kern.dossier.Gebeurtenis.HulpGestart;
import nl.tijdig.kern.dossier.Gebeurtenis.Hulpstap;
import nl.tijdig.kern.dossier.Gebeurtenis.InstroomteamStart;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Gebeurtenis.KoersBepaald;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelBeeindigd;
import nl.tijdig.kern.dossier.Gebeurtenis.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Gebeurtenis.NietGebeurd;
import nl.tijdig.kern.dossier.Gebeurtenis.Passendheid;
import nl.tijdig.kern.dossier.Gebeurtenis.Uitleg;
import nl.tijdig.kern.dossier.Gebeurtenis.Urgentie;
import nl.tijdig.kern.tijd.Datum;

/** The same gebeurtenis on another date. */
final class Verplaats {

  private Verplaats() {}

  static Gebeurtenis naar(Gebeurtenis feit, Datum op) {
    return switch (feit) {
      case MaatregelUitgesproken f -> new MaatregelUitgesproken(op, f.maatregel(), f.einde());
      case MaatregelBeeindigd f -> new MaatregelBeeindigd(op, f.reden());
      case JeugdbeschermerGekoppeld f -> new JeugdbeschermerGekoppeld(op, f.wie(), f.rol());
      case JeugdbeschermerOntkoppeld f -> new JeugdbeschermerOntkoppeld(op, f.wie(), f.reden());
      case InstroomteamStart f -> new InstroomteamStart(op, f.overdrachtVerwacht());
      case Contact f -> new Contact(op, f.met(), f.inhoudelijk(), f.door());
      case Activiteit f -> new Activiteit(op, f.voor());
      case KoersBepaald f ->
          new KoersBepaald(op, f.doelen(), f.hulp(), f.geenHulpNodig(), f.draagvlak());
      case Urgentie f -> new Urgentie(op, f.norm(), f.nodigVoor());
      case Uitleg f -> new Uitleg(op, f.norm(), f.tot(), f.gegevenDoor(), f.aanvaarding());
      case HulpBepaald f -> new HulpBepaald(op, f.hulp(), f.vorm());
      case HulpGestart f -> new HulpGestart(op, f.hulp(), f.via(), f.volgensKoers());
      case Hulpstap f -> new Hulpstap(op, f.soort(), f.hulp(), f.reden());
      case Passendheid f -> new Passendheid(op, f.hulp(), f.stem(), f.oordeel());
      case NietGebeurd f -> new NietGebeurd(op, f.wat(), f.hulp());
      case Feit f -> new Feit(op, f.soort());
    };
  }
}
