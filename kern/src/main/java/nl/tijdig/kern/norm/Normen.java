package nl.tijdig.kern.norm;

import static nl.tijdig.kern.norm.Norm.Laag.AFSPRAAK;
import static nl.tijdig.kern.norm.Norm.Laag.INSPECTIE;
import static nl.tijdig.kern.norm.Norm.Laag.WET;
import static nl.tijdig.kern.norm.NormId.*;
import static nl.tijdig.kern.norm.Vervulling.door;
import static nl.tijdig.kern.norm.Vervulling.eigen;
import static nl.tijdig.kern.norm.Vervulling.nooit;

import java.util.EnumSet;
import java.util.List;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Verzuim;
import nl.tijdig.kern.norm.Klokstart.EersteVan;
import nl.tijdig.kern.norm.Klokstart.LaatsteVan;
import nl.tijdig.kern.norm.Klokstart.Telkens;
import nl.tijdig.kern.norm.Norm.Herkomst;
import nl.tijdig.kern.tijd.Termijn;

/** The norm table: the only place where a term stands. docs/normen.md is generated from it. */
public final class Normen {

  private static final Klokstart KENNISGEVING =
      new EersteVan(Moment.KENNISGEVING, Moment.UITSPRAAK);
  private static final Klokstart UITSPRAAK = new EersteVan(Moment.UITSPRAAK, Moment.KENNISGEVING);
  private static final Klokstart GEEN_FAMILIEGROEPSPLAN =
      new EersteVan(Moment.FAMILIEGROEPSPLAN_AFGEZIEN, Moment.UITSPRAAK);

  /** Charged with the measure and told of it: both are needed (Besluit Jeugdwet 4.2.1-4.2.3). */
  private static final Klokstart BELAST_EN_OP_DE_HOOGTE =
      new LaatsteVan(Moment.UITSPRAAK, Moment.KENNISGEVING);

  private static final Klokstart ELK_PLAN =
      new Telkens(
          "De laatste vaststelling of evaluatie van het plan",
          EnumSet.of(Soort.PLAN_VASTGESTELD, Soort.PLAN_GEEVALUEERD));

  private static final Vervulling KIND_EN_OUDER =
      door(Verzuim.CONTACT, Moment.GESPREK_KIND, Moment.GESPREK_OUDER);

  private static final boolean ATW = true;
  private static final boolean GEEN_ATW = false;

  private static final List<Norm> TABEL =
      List.of(
          new Norm(
              N1,
              new Herkomst(INSPECTIE, "een vaste jeugdbeschermer", null),
              KENNISGEVING,
              null,
              GEEN_ATW,
              eigen("Tijdig een vaste jeugdbeschermer, die echt aan de slag is")),
          new Norm(
              N1_TIJDIG,
              new Herkomst(
                  INSPECTIE,
                  "Binnen vijf werkdagen nadat de GI in kennis is gesteld is een jeugdbeschermer aan"
                      + " het kind / gezin gekoppeld",
                  null),
              KENNISGEVING,
              Termijn.werkdagen(5),
              GEEN_ATW,
              eigen(
                  "Een vaste jeugdbeschermer is gekoppeld. Wachtlijstbeheer of een instroomteam is"
                      + " onwenselijk, maar genoeg als er echt gewerkt wordt")),
          new Norm(
              N1_ACTIEF,
              new Herkomst(
                  INSPECTIE,
                  "alleen administratief een jeugdbeschermer aan een gezin was gekoppeld",
                  "De termijn van zes weken staat niet in de bronnen"),
              KENNISGEVING,
              Termijn.weken(6),
              GEEN_ATW,
              eigen(
                  "Een inhoudelijk gesprek met kind of ouder, of werk aan koers of hulp. Bodemeisen en"
                      + " administratie tellen niet")),
          new Norm(
              N1_VAST,
              new Herkomst(
                  INSPECTIE,
                  "Er is hooguit één wisseling wegens verloop of ziekte",
                  "De vijf werkdagen zonder jeugdbeschermer staan niet in de bronnen"),
              new EersteVan(Moment.VASTE_KOPPELING, null),
              Termijn.werkdagen(5),
              GEEN_ATW,
              eigen(
                  "Hooguit een wisseling door verloop of ziekte, geen wachtlijstbeheer bij een"
                      + " wisseling, nooit langer dan de termijn zonder jeugdbeschermer")),
          new Norm(
              N2,
              new Herkomst(
                  INSPECTIE, "De koers is tijdig wanneer deze binnen zes weken is bepaald", null),
              UITSPRAAK,
              null,
              GEEN_ATW,
              eigen("Tijdig een gedragen koers")),
          new Norm(
              N2_AANWEZIG,
              new Herkomst(INSPECTIE, "als de doelen en de noodzakelijke hulp zijn bepaald", null),
              UITSPRAAK,
              Termijn.weken(6),
              GEEN_ATW,
              eigen(
                  "Doelen en de noodzakelijke hulp zijn bepaald. Alleen bodemeisen of een"
                      + " veiligheidsplan is geen koers")),
          new Norm(
              N2_TIJDIG,
              new Herkomst(
                  INSPECTIE, "De koers is tijdig wanneer deze binnen zes weken is bepaald", null),
              UITSPRAAK,
              Termijn.weken(6),
              GEEN_ATW,
              eigen(
                  "De koers is bepaald binnen de termijn, of eerder als dat nodig is; later alleen met"
                      + " een aanvaarde uitleg en een veiligheidsplan")),
          new Norm(
              N2_GEDRAGEN,
              new Herkomst(
                  INSPECTIE,
                  "uitgezet in samenspraak met het gezin, netwerk en met betrokken professionals",
                  null),
              UITSPRAAK,
              Termijn.weken(6),
              GEEN_ATW,
              eigen("Gezin, netwerk en professionals staan achter de laatste koers")),
          new Norm(
              N3,
              new Herkomst(
                  INSPECTIE,
                  "binnen drie maanden na het uitspreken van de maatregel passende hulp is ingezet",
                  null),
              UITSPRAAK,
              null,
              GEEN_ATW,
              eigen("Tijdig passende hulp")),
          new Norm(
              N3_TIJDIG,
              new Herkomst(
                  INSPECTIE,
                  "binnen drie maanden na het uitspreken van de maatregel passende hulp is ingezet",
                  null),
              UITSPRAAK,
              Termijn.maanden(3),
              GEEN_ATW,
              eigen(
                  "Alle bepaalde hulp is echt gestart binnen de termijn, of eerder als dat nodig is."
                      + " Een intake is geen start; later via de doorbraakaanpak telt als tijdig")),
          new Norm(
              N3_PASSEND,
              new Herkomst(
                  INSPECTIE,
                  "De hulp is passend als deze overeenkomt met het plan, dat een gedragen koers bevat",
                  null),
              UITSPRAAK,
              Termijn.maanden(3),
              GEEN_ATW,
              eigen(
                  "De hulp is gestart en niet teruggegeven; professional en gezin vinden haar passend")),
          new Norm(
              BESLUIT_AANWIJZING,
              new Herkomst(WET, "binnen vijf werkdagen … wijst een gezinsvoogdijwerker aan", null),
              BELAST_EN_OP_DE_HOOGTE,
              Termijn.werkdagen(5),
              GEEN_ATW,
              door(Verzuim.JEUGDBESCHERMER_GEKOPPELD, Moment.KOPPELING)),
          new Norm(
              BESLUIT_CONTACT,
              new Herkomst(WET, "het eerste contact … met de minderjarige en de ouders", null),
              BELAST_EN_OP_DE_HOOGTE,
              Termijn.werkdagen(5),
              GEEN_ATW,
              KIND_EN_OUDER),
          new Norm(
              JEUGDWET_PLAN,
              new Herkomst(
                  WET,
                  "binnen zes weken nadat is vastgesteld dat geen familiegroepsplan wordt opgesteld",
                  null),
              GEEN_FAMILIEGROEPSPLAN,
              Termijn.weken(6),
              ATW,
              door(Verzuim.PLAN_VASTGESTELD, Moment.PLAN)),
          new Norm(
              BESLUIT_EVALUATIE,
              new Herkomst(WET, "zo vaak als nodig, doch ten minste eenmaal per jaar", null),
              ELK_PLAN,
              Termijn.jaren(1),
              GEEN_ATW,
              nooit(
                  Verzuim.PLAN_GEEVALUEERD,
                  "Het plan is opnieuw geëvalueerd; dan begint de termijn opnieuw")),
          new Norm(
              REKENKAMER_CONTACT,
              new Herkomst(
                  AFSPRAAK,
                  "binnen 5 dagen moet het eerste contact tussen jeugdbeschermer en het kind en diens"
                      + " ouders plaatsvinden",
                  "De bron noemt dagen, geen werkdagen, en geen begin; Tijdig telt vanaf de"
                      + " kennisgeving"),
              KENNISGEVING,
              Termijn.dagen(5),
              GEEN_ATW,
              KIND_EN_OUDER),
          new Norm(
              BRIEF_INZET,
              new Herkomst(
                  AFSPRAAK,
                  "5 dagen in alle gevallen een jeugdbeschermer in te zetten",
                  "De bron noemt dagen, geen werkdagen, en geen begin; Tijdig telt vanaf de"
                      + " kennisgeving"),
              KENNISGEVING,
              Termijn.dagen(5),
              GEEN_ATW,
              door(Verzuim.JEUGDBESCHERMER_GEKOPPELD, Moment.VASTE_KOPPELING)));

  private Normen() {}

  /** Every norm, in the order of {@link NormId}. */
  public static List<Norm> alle() {
    return TABEL;
  }

  public static Norm van(NormId id) {
    return TABEL.get(id.ordinal());
  }
}
