package nl.tijdig.kern.norm;

import static nl.tijdig.kern.norm.Norm.Laag.AFSPRAAK;
import static nl.tijdig.kern.norm.Norm.Laag.INSPECTIE;
import static nl.tijdig.kern.norm.Norm.Laag.WET;
import static nl.tijdig.kern.norm.NormId.*;

import java.util.List;
import nl.tijdig.kern.tijd.Termijn;
import org.jspecify.annotations.Nullable;

/** The norm table: the only place where a term stands. docs/normen.md is generated from it. */
public final class Normen {

  private static final String KENNISGEVING =
      "De GI is in kennis gesteld; ontbreekt die dag, dan de uitspraak van de maatregel";
  private static final String UITSPRAAK =
      "De uitspraak van de maatregel; ontbreekt die dag, dan de kennisgeving aan de GI";
  private static final String BELAST_EN_OP_DE_HOOGTE =
      "De laatste van de uitspraak van de maatregel en de kennisgeving aan de GI";

  private static final List<Norm> TABEL =
      List.of(
          norm(
              N1,
              INSPECTIE,
              KENNISGEVING,
              null,
              "Tijdig een vaste jeugdbeschermer, die echt aan de slag is",
              "een vaste jeugdbeschermer",
              null),
          norm(
              N1_TIJDIG,
              INSPECTIE,
              KENNISGEVING,
              Termijn.werkdagen(5),
              "Een vaste jeugdbeschermer is gekoppeld. Wachtlijstbeheer of een instroomteam is"
                  + " onwenselijk, maar genoeg als er echt gewerkt wordt",
              "Binnen vijf werkdagen nadat de GI in kennis is gesteld is een jeugdbeschermer aan"
                  + " het kind / gezin gekoppeld",
              null),
          norm(
              N1_ACTIEF,
              INSPECTIE,
              KENNISGEVING,
              Termijn.weken(6),
              "Een inhoudelijk gesprek met kind of ouder, of werk aan koers of hulp. Bodemeisen en"
                  + " administratie tellen niet",
              "alleen administratief een jeugdbeschermer aan een gezin was gekoppeld",
              "De termijn van zes weken staat niet in de bronnen"),
          norm(
              N1_VAST,
              INSPECTIE,
              "De koppeling van een vaste jeugdbeschermer",
              Termijn.werkdagen(5),
              "Hooguit een wisseling door verloop of ziekte, geen wachtlijstbeheer bij een"
                  + " wisseling, nooit langer dan de termijn zonder jeugdbeschermer",
              "Er is hooguit één wisseling wegens verloop of ziekte",
              "De vijf werkdagen zonder jeugdbeschermer staan niet in de bronnen"),
          norm(
              N2,
              INSPECTIE,
              UITSPRAAK,
              null,
              "Tijdig een gedragen koers",
              "De koers is tijdig wanneer deze binnen zes weken is bepaald",
              null),
          norm(
              N2_AANWEZIG,
              INSPECTIE,
              UITSPRAAK,
              Termijn.weken(6),
              "Doelen en de noodzakelijke hulp zijn bepaald. Alleen bodemeisen of een"
                  + " veiligheidsplan is geen koers",
              "als de doelen en de noodzakelijke hulp zijn bepaald",
              null),
          norm(
              N2_TIJDIG,
              INSPECTIE,
              UITSPRAAK,
              Termijn.weken(6),
              "De koers is bepaald binnen de termijn, of eerder als dat nodig is; later alleen met"
                  + " een aanvaarde uitleg en een veiligheidsplan",
              "De koers is tijdig wanneer deze binnen zes weken is bepaald",
              null),
          norm(
              N2_GEDRAGEN,
              INSPECTIE,
              UITSPRAAK,
              Termijn.weken(6),
              "Gezin, netwerk en professionals staan achter de laatste koers",
              "uitgezet in samenspraak met het gezin, netwerk en met betrokken professionals",
              null),
          norm(
              N3,
              INSPECTIE,
              UITSPRAAK,
              null,
              "Tijdig passende hulp",
              "binnen drie maanden na het uitspreken van de maatregel passende hulp is ingezet",
              null),
          norm(
              N3_TIJDIG,
              INSPECTIE,
              UITSPRAAK,
              Termijn.maanden(3),
              "Alle bepaalde hulp is echt gestart binnen de termijn, of eerder als dat nodig is."
                  + " Een intake is geen start; later via de doorbraakaanpak telt als tijdig",
              "binnen drie maanden na het uitspreken van de maatregel passende hulp is ingezet",
              null),
          norm(
              N3_PASSEND,
              INSPECTIE,
              UITSPRAAK,
              Termijn.maanden(3),
              "De hulp is gestart en niet teruggegeven; professional en gezin vinden haar passend",
              "De hulp is passend als deze overeenkomt met het plan, dat een gedragen koers bevat",
              null),
          norm(
              BESLUIT_AANWIJZING,
              WET,
              BELAST_EN_OP_DE_HOOGTE,
              Termijn.werkdagen(5),
              "Een jeugdbeschermer is aangewezen, vast of vervanger",
              "binnen vijf werkdagen … wijst een gezinsvoogdijwerker aan",
              null),
          norm(
              BESLUIT_CONTACT,
              WET,
              BELAST_EN_OP_DE_HOOGTE,
              Termijn.werkdagen(5),
              "Er is contact geweest met het kind en met een ouder",
              "het eerste contact … met de minderjarige en de ouders",
              null),
          norm(
              JEUGDWET_PLAN,
              WET,
              "Vastgesteld is dat er geen familiegroepsplan komt; ontbreekt die dag, dan de"
                  + " uitspraak van de maatregel",
              Termijn.weken(6),
              "Het plan is vastgesteld",
              "binnen zes weken nadat is vastgesteld dat geen familiegroepsplan wordt opgesteld",
              null),
          norm(
              BESLUIT_EVALUATIE,
              WET,
              "De laatste vaststelling of evaluatie van het plan",
              Termijn.jaren(1),
              "Het plan is opnieuw geëvalueerd; dan begint de termijn opnieuw",
              "zo vaak als nodig, doch ten minste eenmaal per jaar",
              null),
          norm(
              REKENKAMER_CONTACT,
              AFSPRAAK,
              KENNISGEVING,
              Termijn.dagen(5),
              "Er is contact geweest met het kind en met een ouder",
              "binnen 5 dagen moet het eerste contact tussen jeugdbeschermer en het kind en diens"
                  + " ouders plaatsvinden",
              "De bron noemt dagen, geen werkdagen, en geen begin; Tijdig telt vanaf de"
                  + " kennisgeving"),
          norm(
              BRIEF_INZET,
              AFSPRAAK,
              KENNISGEVING,
              Termijn.dagen(5),
              "Een vaste jeugdbeschermer is ingezet",
              "5 dagen in alle gevallen een jeugdbeschermer in te zetten",
              "De bron noemt dagen, geen werkdagen, en geen begin; Tijdig telt vanaf de"
                  + " kennisgeving"));

  private Normen() {}

  /** Every norm, in the order of {@link NormId}. */
  public static List<Norm> alle() {
    return TABEL;
  }

  public static Norm van(NormId id) {
    return TABEL.get(id.ordinal());
  }

  private static Norm norm(
      NormId id,
      Norm.Laag laag,
      String aanvang,
      @Nullable Termijn termijn,
      String vervulling,
      String citaat,
      @Nullable String keuze) {
    return new Norm(id, laag, aanvang, termijn, vervulling, citaat, keuze);
  }
}
