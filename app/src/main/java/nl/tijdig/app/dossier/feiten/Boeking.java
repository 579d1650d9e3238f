package nl.tijdig.app.dossier.feiten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import nl.tijdig.app.dossier.Achtergrond;
import nl.tijdig.app.dossier.Feitregel.Herziening;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Opname;
import nl.tijdig.app.dossier.Uitvoering;
import nl.tijdig.app.dossier.Vastleggen.Correctieopdracht;
import nl.tijdig.app.dossier.Vastleggen.Herkomst;
import nl.tijdig.app.dossier.Vastleggen.Uitslag;
import nl.tijdig.app.dossier.Verandering;
import nl.tijdig.app.dossier.feiten.Beproefd.Deel;
import nl.tijdig.app.dossier.feiten.Feitenlezer.Gelezen;
import nl.tijdig.app.dossier.feiten.Feitopslag.Rij;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.toegang.Organisatiegids;
import nl.tijdig.berichten.dossiers.Schrijver;
import nl.tijdig.kern.dossier.Burgerservicenummer;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.toets.Toetser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores facts at once, judges their dossiers, and has the rooms store what follows. */
@Component
class Boeking {

  private final Feitopslag opslag;
  private final Dossieropslag dossiers;
  private final Gevolgen gevolgen;
  private final Organisatiegids organisaties;
  private final Vandaag vandaag;

  Boeking(
      Feitopslag opslag,
      Dossieropslag dossiers,
      Gevolgen gevolgen,
      Organisatiegids organisaties,
      Vandaag vandaag) {
    this.opslag = opslag;
    this.dossiers = dossiers;
    this.gevolgen = gevolgen;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** Stores the new facts of these dossiers; where there are none, nothing is judged. */
  List<Uitslag> boek(List<Deel> delen, Herkomst herkomst) {
    var nieuw = delen.stream().filter(deel -> deel.gelezen() == null).toList();
    var ids = dossiers.nummers(nieuw.size()).iterator();
    var nieuwe = new ArrayList<Long>();
    var uitslagen = new ArrayList<Uitslag>();
    var gevallen = new ArrayList<Geval>();
    var rijen = new ArrayList<Rij>();
    for (var deel : delen) {
      var gelezen = deel.gelezen();
      var id = gelezen == null ? ids.next() : gelezen.blad().id();
      if (gelezen == null) {
        nieuwe.add(id);
      }
      rijen.addAll(rijen(id, deel));
      uitslagen.add(oordeel(id, deel, gevallen));
    }
    dossiers.voegToe(
        nieuwe,
        nieuw.stream().map(Deel::eerst).toList(),
        nieuw.stream().map(deel -> Achtergrond.GEEN).toList());
    opslag.voegToe(rijen, herkomst);
    gevolgen.volg(gevallen);
    return uitslagen;
  }

  private List<Rij> rijen(long id, Deel deel) {
    var gelezen = deel.gelezen();
    var laatste = gelezen == null ? 0 : gelezen.laatsteNummer();
    var rijen = new ArrayList<Rij>();
    for (var regel : deel.regels()) {
      rijen.add(
          new Rij(
              id,
              laatste + rijen.size() + 1,
              regel.feit(),
              Schrijver.tekst(regel.feit()),
              vandaag.moment(),
              regel.opdracht(),
              regel.extern(),
              null));
    }
    return rijen;
  }

  private Uitslag oordeel(long id, Deel deel, List<Geval> gevallen) {
    if (deel.regels().isEmpty()) {
      return new Uitslag(deel.nu().id(), List.of());
    }
    var oordelen = Toetser.toets(deel.nu(), vandaag.dag());
    gevallen.add(new Geval(id, deel.nu(), uitvoering(deel), oordelen, deel.gelezen() == null));
    return new Uitslag(
        deel.nu().id(), Verandering.tussen(Toetser.toets(deel.eerst(), vandaag.dag()), oordelen));
  }

  private Uitvoering uitvoering(Deel deel) {
    var gelezen = deel.gelezen();
    return gelezen == null ? uitvoering(deel.nu()) : gelezen.blad().uitvoering();
  }

  /** Of a new dossier: the GI that takes the child up. */
  private Uitvoering uitvoering(Dossier dossier) {
    var gi = dossier.betrokkenen().gi();
    return gi == null
        ? Uitvoering.GEEN
        : organisaties.gi(gi).map(een -> new Uitvoering(een.id(), null)).orElse(Uitvoering.GEEN);
  }

  /** Stores a correction beside the recording that it corrects. */
  List<Verandering> corrigeer(Gelezen gelezen, Correctieproef proef, Correctieopdracht correctie) {
    var blad = gelezen.blad();
    var feit = correctie.feit() == null ? proef.oud().gebeurtenis() : correctie.feit();
    opslag.voegToe(
        List.of(
            new Rij(
                blad.id(),
                gelezen.laatsteNummer() + 1,
                feit,
                Schrijver.tekst(feit),
                vandaag.moment(),
                correctie.id(),
                null,
                new Herziening(
                    proef.oud().volgnummer(),
                    Burgerservicenummer.masker(correctie.reden()),
                    correctie.feit() == null))),
        new Herkomst(correctie.door(), null));
    var oordelen = Toetser.toets(proef.nu(), vandaag.dag());
    gevolgen.volg(List.of(new Geval(blad.id(), proef.nu(), blad.uitvoering(), oordelen, false)));
    return Verandering.tussen(Toetser.toets(blad.dossier(), vandaag.dag()), oordelen);
  }

  /** Takes up dossiers as they stand elsewhere. */
  void neemOp(List<Opname> opnamen) {
    var ids = dossiers.nummers(opnamen.size());
    dossiers.voegToe(
        ids,
        opnamen.stream().map(Opname::dossier).toList(),
        opnamen.stream().map(Opname::achtergrond).toList());
    var rijen = new ArrayList<Rij>();
    var gevallen = new ArrayList<Geval>();
    var gis = new HashMap<@Nullable String, Uitvoering>();
    for (var i = 0; i < opnamen.size(); i++) {
      var opname = opnamen.get(i);
      rijen.addAll(rijen(ids.get(i), opname));
      var dag = Dossierlezing.peildatum(opname.achtergrond(), vandaag);
      gevallen.add(
          new Geval(
              ids.get(i),
              opname.dossier(),
              gis.computeIfAbsent(
                  opname.dossier().betrokkenen().gi(), gi -> uitvoering(opname.dossier())),
              Toetser.toets(opname.dossier(), dag),
              true));
    }
    opslag.voegToe(rijen, null);
    gevolgen.volg(gevallen);
  }

  private List<Rij> rijen(long id, Opname opname) {
    var feiten = opname.dossier().gebeurtenissen();
    var rijen = new ArrayList<Rij>();
    for (var i = 0; i < feiten.size(); i++) {
      var feit = feiten.get(i);
      var gegevens = Objects.requireNonNull(opname.gegevens().get(i));
      rijen.add(new Rij(id, i + 1, feit, gegevens, geregistreerd(opname, feit), null, null, null));
    }
    return rijen;
  }

  /**
   * Of a made-up dossier each fact was recorded on its own day; others come in as they are read.
   */
  private Instant geregistreerd(Opname opname, Gebeurtenis feit) {
    var einde = Vandaag.eindeVan(feit.op().laatsteDag()).minusSeconds(1);
    var nu = vandaag.moment();
    return opname.achtergrond().fictief() && einde.isBefore(nu) ? einde : nu;
  }
}
