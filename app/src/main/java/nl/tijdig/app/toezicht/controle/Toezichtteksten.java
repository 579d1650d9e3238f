package nl.tijdig.app.toezicht.controle;

import java.time.MonthDay;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.app.pagina.Datumtekst;
import nl.tijdig.app.toezicht.bevinding.Aspect;
import nl.tijdig.app.toezicht.stellingen.Cohort;
import nl.tijdig.app.toezicht.stellingen.Paar;
import nl.tijdig.app.toezicht.stellingen.Telgroep;
import nl.tijdig.app.toezicht.telling.Aandeel;
import nl.tijdig.app.toezicht.telling.Uitsplitsing;
import nl.tijdig.kern.tijd.Datum;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Counts and signalen as sentences, in the language of the reader. */
@Component("toezichtTeksten")
public class Toezichtteksten {

  private final MessageSource teksten;
  private final Organisaties organisaties;
  private final Datumtekst datums;
  private final int kleinAantal;

  Toezichtteksten(
      MessageSource teksten,
      Organisaties organisaties,
      Datumtekst datums,
      @Value("${tijdig.toezicht.klein-aantal:10}") int kleinAantal) {
    this.teksten = teksten;
    this.organisaties = organisaties;
    this.datums = datums;
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
          tekst("toezicht.signaal.delen", aspect(s.aspect()), paar(s.delen()), paar(s.totaal()));
      case Signaal.GeheelOngelijk s ->
          tekst(
              "toezicht.signaal.geheel",
              aspect(s.aspect()),
              groep(s.groep()),
              aantal("casus", s.nietOpOrde()),
              bereik(s.impliceert()));
      case Signaal.MeerDanKoersen s ->
          tekst(
              "toezicht.signaal.koersen",
              aspect(s.aspect()),
              groep(s.groep()),
              aantal("casus", s.opOrde()),
              s.koersen());
      case Signaal.CohortNaReferentie s ->
          tekst(
              "toezicht.signaal.cohort",
              aspect(s.aspect()),
              cohort(s.cohort()),
              datums.tekst(Datum.van(s.referentie())));
      case Signaal.CohortZonderJaar s ->
          tekst("toezicht.signaal.jaar", aspect(s.aspect()), cohort(s.cohort()));
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
              paar(s.aantallen()));
      case Signaal.CasussenOngelijk s ->
          tekst(
              "toezicht.signaal.casussen",
              aspect(s.aspect()),
              groep(s.groep()),
              paar(s.gesteld()),
              paar(s.geteld()));
    };
  }

  /** Such as "31 beoordeeld, 19 op orde". */
  private String paar(Paar paar) {
    return tekst("toezicht.paar", paar.beoordeeld(), paar.opOrde());
  }

  private String bereik(Telbereik bereik) {
    return bereik.minstens() == bereik.hoogstens()
        ? Integer.toString(bereik.minstens())
        : tekst("toezicht.bereik", bereik.minstens(), bereik.hoogstens());
  }

  /** A start as people say it; of a day without year the day only. */
  private String cohort(Cohort cohort) {
    return cohort
        .start()
        .map(datums::tekst)
        .orElseGet(() -> datums.dagZonderJaar(MonthDay.parse(cohort.tekst())));
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
