package nl.tijdig.berichten.dossiers;

import static nl.tijdig.berichten.dossiers.Veld.*;

import java.time.LocalDate;
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
import nl.tijdig.kern.dossier.Rol;
import nl.tijdig.kern.dossier.Weg;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a gebeurtenis as the format has it; what equals its default is left out. */
final class Gebeurtenisschrijver {

  private final JsonGenerator json;

  private Gebeurtenisschrijver(JsonGenerator json) {
    this.json = json;
  }

  static void schrijf(JsonGenerator json, Gebeurtenis gebeurtenis) {
    json.writeStartObject();
    json.writeStringProperty(SOORT.code(), gebeurtenis.soort().code());
    json.writeStringProperty(OP.code(), gebeurtenis.op().toString());
    new Gebeurtenisschrijver(json).velden(gebeurtenis);
    json.writeEndObject();
  }

  private void velden(Gebeurtenis gebeurtenis) {
    switch (gebeurtenis) {
      case MaatregelUitgesproken f -> zet(MAATREGEL, f.maatregel()).zet(EINDE, f.einde());
      case MaatregelBeeindigd f -> zet(REDEN, f.reden());
      case JeugdbeschermerGekoppeld f ->
          zet(WIE, f.wie()).zet(ROL, f.rol() == Rol.VAST ? null : f.rol());
      case JeugdbeschermerOntkoppeld f -> zet(WIE, f.wie()).zet(REDEN, f.reden());
      case InstroomteamStart f -> zet(OVERDRACHT_VERWACHT, f.overdrachtVerwacht());
      case Contact f -> contact(f);
      case Activiteit f -> zet(VOOR, f.voor());
      case KoersBepaald f -> koers(f);
      case Urgentie f -> zet(NORM, f.norm()).zet(NODIG_VOOR, f.nodigVoor());
      case Uitleg f ->
          zet(NORM, f.norm())
              .zet(TOT, f.tot())
              .zet(GEGEVEN_DOOR, f.gegevenDoor())
              .zet(GEACCEPTEERD_DOOR, f.aanvaarding().door())
              .zet(GEACCEPTEERD_OP, f.aanvaarding().op());
      case HulpBepaald f -> zet(HULP, f.hulp()).zet(VORM, f.vorm());
      case HulpGestart f ->
          zet(HULP, f.hulp())
              .zet(VIA, f.via() == Weg.REGULIER ? null : f.via())
              .zet(VOLGENS_KOERS, f.volgensKoers(), true);
      case Hulpstap f -> zet(HULP, f.hulp()).zet(REDEN, f.reden());
      case Passendheid f -> zet(HULP, f.hulp()).zet(STEM, f.stem()).zet(OORDEEL, f.oordeel());
      case NietGebeurd f -> zet(WAT, f.wat()).zet(HULP, f.hulp());
      case Feit f -> {}
    }
  }

  private void contact(Contact f) {
    json.writeArrayPropertyStart(MET.code());
    f.met().stream().sorted().forEach(met -> json.writeString(Schrijver.woord(met)));
    json.writeEndArray();
    zet(INHOUDELIJK, f.inhoudelijk(), true).zet(DOOR, f.door());
  }

  private void koers(KoersBepaald f) {
    json.writeNumberProperty(DOELEN.code(), f.doelen());
    json.writeNumberProperty(HULP.code(), f.hulp());
    zet(GEEN_HULP_NODIG, f.geenHulpNodig(), false)
        .zet(GEZIN, f.draagvlak().gezin())
        .zet(NETWERK, f.draagvlak().netwerk())
        .zet(PROFESSIONALS, f.draagvlak().professionals());
  }

  private Gebeurtenisschrijver zet(Veld veld, @Nullable String waarde) {
    if (waarde != null) {
      json.writeStringProperty(veld.code(), waarde);
    }
    return this;
  }

  private Gebeurtenisschrijver zet(Veld veld, @Nullable Enum<?> waarde) {
    return zet(veld, waarde == null ? null : Schrijver.woord(waarde));
  }

  private Gebeurtenisschrijver zet(Veld veld, @Nullable LocalDate dag) {
    return zet(veld, dag == null ? null : dag.toString());
  }

  private Gebeurtenisschrijver zet(Veld veld, boolean waarde, boolean gewoon) {
    if (waarde != gewoon) {
      json.writeBooleanProperty(veld.code(), waarde);
    }
    return this;
  }
}
