package nl.tijdig.app.toezicht.stellingen;

import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.toezicht.praktijktoets.Aspect;
import nl.tijdig.app.toezicht.telling.Aandeel;
import nl.tijdig.app.toezicht.telling.Uitsplitsing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Counts and signalen as sentences, in the language of the reader. */
@Component("toezichtTeksten")
public class Toezichtteksten {

  private final MessageSource teksten;
  private final Organisaties organisaties;
  private final int kleinAantal;

  Toezichtteksten(
      MessageSource teksten,
      Organisaties organisaties,
      @Value("${tijdig.toezicht.klein-aantal:10}") int kleinAantal) {
    this.teksten = teksten;
    this.organisaties = organisaties;
    this.kleinAantal = kleinAantal;
  }

  /** The number of cases below which a share is only indicative. */
  public int kleinAantal() {
    return kleinAantal;
  }

  /** A share such as "25% (1 van 4), indicatief". */
  public String aandeel(Aandeel aandeel) {
    if (aandeel.isLeeg()) {
      return tekst("toezicht.aandeel.leeg");
    }
    var sleutel = aandeel.isIndicatief(kleinAantal) ? "indicatief" : "gewoon";
    return tekst(
        "toezicht.aandeel." + sleutel, aandeel.procent(), aandeel.deel(), aandeel.geheel());
  }

  public String aspect(Aspect aspect) {
    return tekst("toezicht.aspect." + aspect.code());
  }

  /** The names of the jeugdregio's by code, and the word for unknown. */
  public Map<String, String> jeugdregios() {
    var namen =
        organisaties.jeugdregios().stream()
            .collect(
                Collectors.toMap(Organisaties.Jeugdregio::code, Organisaties.Jeugdregio::naam));
    namen.put(Uitsplitsing.ONBEKEND, tekst("toezicht.onbekend"));
    return namen;
  }

  /** What contradicts what, with both numbers. */
  public String signaal(Signaal signaal) {
    return switch (signaal) {
      case Signaal.DelenOngelijkTotaal s ->
          tekst("toezicht.signaal.delen", aspect(s.aspect()), s.delen(), s.totaal());
      case Signaal.GeheelOngelijk s ->
          tekst(
              "toezicht.signaal.geheel",
              aspect(s.aspect()),
              groep(s.groep()),
              s.nietOpOrde(),
              s.impliceert());
      case Signaal.MeerDanKoersen s ->
          tekst(
              "toezicht.signaal.koersen",
              aspect(s.aspect()),
              groep(s.groep()),
              s.opOrde(),
              s.koersen());
      case Signaal.CohortNaReferentie s ->
          tekst("toezicht.signaal.cohort", aspect(s.aspect()), s.cohort().tekst(), s.referentie());
      case Signaal.CohortZonderJaar s ->
          tekst("toezicht.signaal.jaar", aspect(s.aspect()), s.cohort().tekst());
      case Signaal.CasusIsGeenDossier s ->
          tekst(
              "toezicht.signaal.dossiers",
              aspect(s.aspect()),
              aantal("casus", s.beoordeeld()),
              aantal("dossier", s.dossiers()));
      case Signaal.StroomOngelijk s -> stroom(s);
      case Signaal.ZelfdeCohort s -> cohorten(s);
      case Signaal.NietTeControleren s ->
          tekst("toezicht.signaal.percentage", aspect(s.aspect()), groep(s.groep()), s.procent());
      case Signaal.ProcentOngelijk s ->
          tekst(
              "toezicht.signaal.procent",
              aspect(s.aspect()),
              groep(s.groep()),
              s.procent(),
              s.aantallen());
      case Signaal.CasussenOngelijk s ->
          tekst(
              "toezicht.signaal.casussen",
              aspect(s.aspect()),
              groep(s.groep()),
              s.gesteld(),
              s.geteld());
    };
  }

  private String stroom(Signaal.StroomOngelijk s) {
    return tekst(
        "toezicht.signaal.stroom",
        s.stroom().naam(),
        s.stroom().ontvangen(),
        s.stroom().geholpen(),
        s.stroom().resteert(),
        s.stroom().vanNaar().van(),
        s.stroom().vanNaar().naar());
  }

  private String cohorten(Signaal.ZelfdeCohort s) {
    return tekst(
        "toezicht.signaal.zelfde-cohort",
        aspect(s.eerste().aspect()),
        String.valueOf(s.eerste().aantallen().beoordeeld()),
        aspect(s.tweede().aspect()),
        String.valueOf(s.tweede().aantallen().beoordeeld()));
  }

  /** The name of a group; all cases together have a word of their own. */
  public String groep(Telgroep groep) {
    return groep.soort() == Telgroep.Soort.TOTAAL ? tekst("toezicht.totaal") : groep.naam();
  }

  /** Such as "1 casus" or "61 casussen". */
  private String aantal(String wat, int aantal) {
    return teksten.getMessage(
        "toezicht.aantal." + wat, new Object[] {aantal}, LocaleContextHolder.getLocale());
  }

  /** A text of this room; numbers go in as they are, without thousands separators. */
  public String tekst(String sleutel, Object... waarden) {
    var teksten = new Object[waarden.length];
    for (var i = 0; i < waarden.length; i++) {
      teksten[i] = waarden[i].toString();
    }
    return this.teksten.getMessage(sleutel, teksten, LocaleContextHolder.getLocale());
  }
}
