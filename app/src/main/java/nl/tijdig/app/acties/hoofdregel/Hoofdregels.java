package nl.tijdig.app.acties.hoofdregel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.tijdig.app.acties.termijn.Laatdag;
import nl.tijdig.app.acties.termijn.Termijnplicht;
import nl.tijdig.app.databank.Projectie;
import nl.tijdig.app.dossier.Geval;
import nl.tijdig.app.dossier.Gevolg;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Gesprekspartner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Stores the line of each child in the worklists: its first open action, or that it has none. */
@Repository
class Hoofdregels implements Gevolg {

  private final Projectie projectie;

  Hoofdregels(Projectie projectie) {
    this.projectie = projectie;
  }

  @Override
  public void volg(List<Geval> gevallen) {
    var loopt = gevallen.stream().filter(Termijnplicht::loopt).toList();
    projectie.ruimOp(
        "delete from acties.aandacht where dossier_id = any (?) and dossier_id::text <> all (?)",
        gevallen.stream()
            .filter(geval -> !geval.isNieuw() && !loopt.contains(geval))
            .map(Geval::id)
            .toList(),
        List.of());
    var rijen = new ArrayList<@Nullable Object[]>();
    loopt.forEach(geval -> rijen.add(rij(geval)));
    projectie.schrijf(
        """
        insert into acties.aandacht as aandacht (dossier_id, gi_id, jeugdregio, wie, norm, oordeel,
                                                 uiterlijk, laat_na, gesproken)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (dossier_id) do update set
          gi_id = excluded.gi_id, jeugdregio = excluded.jeugdregio, wie = excluded.wie,
          norm = excluded.norm, oordeel = excluded.oordeel, uiterlijk = excluded.uiterlijk,
          laat_na = excluded.laat_na, gesproken = excluded.gesproken
        where aandacht is distinct from excluded
        """,
        rijen);
  }

  private static @Nullable Object[] rij(Geval geval) {
    var eerste = Termijnplicht.eerste(geval).orElse(null);
    var uiterlijk = eerste == null ? null : eerste.uiterlijk();
    return new @Nullable Object[] {
      geval.id(),
      geval.uitvoering().gi(),
      geval.dossier().betrokkenen().jeugdregio(),
      geval.vaste(),
      eerste == null ? null : eerste.norm().code(),
      eerste == null ? null : eerste.uitkomst().code(),
      uiterlijk == null ? null : Projectie.dag(uiterlijk.laatsteDag()),
      eerste == null ? null : Projectie.dag(Laatdag.van(geval, eerste)),
      Projectie.dag(gesproken(geval))
    };
  }

  /** The last day on which kind or ouder was really spoken with. */
  private static @Nullable LocalDate gesproken(Geval geval) {
    return geval.dossier().gebeurtenissen().stream()
        .filter(Contact.class::isInstance)
        .map(Contact.class::cast)
        .filter(contact ->
            contact.inhoudelijk()
                && (contact.met().contains(Gesprekspartner.KIND)
                    || contact.met().contains(Gesprekspartner.OUDER)))
        .map(contact -> contact.op().laatsteDag())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
