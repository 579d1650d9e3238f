package nl.tijdig.app.wachtlijst.lijst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.tijdig.app.databank.Projectie;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.wachtlijst.spoor.Hulpspoor;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Koppelverloop;
import nl.tijdig.kern.dossier.Soort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores what each child waits for; which step it stands on is put right by the database. */
@Repository
class Wachtvolger implements Gevolg {

  private final JdbcClient databank;
  private final Projectie projectie;
  private final Vandaag vandaag;

  Wachtvolger(JdbcClient databank, Projectie projectie, Vandaag vandaag) {
    this.databank = databank;
    this.projectie = projectie;
    this.vandaag = vandaag;
  }

  /** After the room of actions, which says who has no fixed jeugdbeschermer. */
  @Override
  public int volgorde() {
    return 1;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var zonder = zonder(gevallen);
    var rijen = new ArrayList<@Nullable Object[]>();
    var blijft = new ArrayList<String>();
    for (var geval : gevallen) {
      if (zonder.contains(geval.id())) {
        blijft.add(geval.id() + " jeugdbeschermer ");
        rijen.add(rij(geval, "jeugdbeschermer", "", null, sinds(geval)));
      }
      for (var spoor : hulp(geval)) {
        blijft.add(geval.id() + " hulp " + spoor.hulp());
        rijen.add(rij(geval, "hulp", spoor.hulp(), spoor.vorm(), spoor.bepaald()));
      }
    }
    projectie.ruimOp(
        """
        delete from wachtlijst.wacht
        where dossier_id = any (?) and dossier_id || ' ' || soort || ' ' || hulp <> all (?)
        """,
        gevallen.stream().filter(geval -> !geval.isNieuw()).map(Geval::id).toList(),
        blijft);
    projectie.schrijf(
        """
        insert into wachtlijst.wacht as wacht (dossier_id, soort, hulp, vorm, gi_id, jeugdregio,
                                               trap, sinds)
        values (?, ?, ?, ?, ?, ?, 1, ?)
        on conflict (dossier_id, soort, hulp) do update set
          vorm = excluded.vorm, gi_id = excluded.gi_id, jeugdregio = excluded.jeugdregio,
          trap = excluded.trap, sinds = excluded.sinds
        where wacht is distinct from excluded
        """,
        rijen);
  }

  private Set<Long> zonder(List<Geval> gevallen) {
    return new HashSet<>(
        databank
            .sql(
                "select dossier_id from acties.aandacht where dossier_id = any (?) and wie is null")
            .param(gevallen.stream().map(Geval::id).toArray(Long[]::new))
            .query(Long.class)
            .list());
  }

  private static List<Hulpspoor> hulp(Geval geval) {
    var loopt =
        geval.isRegister()
            && geval.dossier().gebeurtenissen().stream()
                .noneMatch(feit -> feit.soort() == Soort.MAATREGEL_BEEINDIGD);
    return loopt
        ? Hulpspoor.van(geval.dossier()).stream().filter(Hulpspoor::wacht).toList()
        : List.of();
  }

  private static @Nullable Object[] rij(
      Geval geval, String soort, String hulp, @Nullable String vorm, LocalDate sinds) {
    return new @Nullable Object[] {
      geval.id(),
      soort,
      hulp,
      vorm,
      geval.uitvoering().gi(),
      geval.dossier().betrokkenen().jeugdregio(),
      Projectie.dag(sinds)
    };
  }

  /** Since the last jeugdbeschermer left or the GI changed; else since the measure. */
  private LocalDate sinds(Geval geval) {
    var overgang = geval.uitvoering().sinds();
    return Koppelverloop.van(geval.dossier().gebeurtenissen()).koppelingen().stream()
        .filter(koppeling -> koppeling.rol() == Koppelrol.VAST)
        .map(koppeling -> {
          var tot = koppeling.periode().tot();
          return tot == null ? overgang : tot.plusDays(1);
        })
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseGet(() -> begin(geval.dossier().gebeurtenissen()));
  }

  private LocalDate begin(List<Gebeurtenis> feiten) {
    return feiten.stream()
        .filter(feit ->
            feit.soort() == Soort.MAATREGEL_UITGESPROKEN
                || feit.soort() == Soort.GI_IN_KENNIS_GESTELD)
        .map(feit -> feit.op().vroegsteDag())
        .min(Comparator.naturalOrder())
        .orElseGet(vandaag::dag);
  }
}
