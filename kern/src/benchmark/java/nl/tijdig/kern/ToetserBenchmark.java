package nl.tijdig.kern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.tijdig.kern.dossier.Activiteitsdoel;
import nl.tijdig.kern.dossier.Dossier;
import nl.tijdig.kern.dossier.Draagvlak;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Activiteit;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Maatregelfeit.GiInKennisGesteld;
import nl.tijdig.kern.dossier.Koersfeit.PlanVastgesteld;
import nl.tijdig.kern.dossier.Hulpfeit.HulpBepaald;
import nl.tijdig.kern.dossier.Hulpfeit.HulpGestart;
import nl.tijdig.kern.dossier.Hulpstap.Intake;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerGekoppeld;
import nl.tijdig.kern.dossier.Begeleidingsfeit.JeugdbeschermerOntkoppeld;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Maatregelfeit.MaatregelUitgesproken;
import nl.tijdig.kern.dossier.Hulpfeit.Passendheid;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Instemming;
import nl.tijdig.kern.dossier.Maatregelsoort;
import nl.tijdig.kern.dossier.Ontkoppelreden;
import nl.tijdig.kern.dossier.Passendheidsoordeel;
import nl.tijdig.kern.dossier.Koppelrol;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Stem;
import nl.tijdig.kern.dossier.Weg;
import nl.tijdig.kern.oordeel.Oordeel;
import nl.tijdig.kern.tijd.Datum;
import nl.tijdig.kern.toets.Toetser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Dossiers a second on one core: fifteen exact facts, and twelve facts known by year only. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class ToetserBenchmark {

  private static final LocalDate PEILDATUM = LocalDate.of(2026, 11, 24);

  private final Dossier[] exact = new Dossier[512];
  private final Dossier jaren = dossier(new Datum[] {Datum.van("2026")}, false);
  private int volgende;

  public ToetserBenchmark() {
    for (var i = 0; i < exact.length; i++) {
      exact[i] = dossier(dagen(i % 200), true);
    }
  }

  @Benchmark
  public List<Oordeel> fifteenExactFacts() {
    return Toetser.toets(exact[volgende++ & exact.length - 1], PEILDATUM);
  }

  @Benchmark
  public List<Oordeel> twelveFactsKnownByYear() {
    return Toetser.toets(jaren, PEILDATUM);
  }

  private static Datum[] dagen(int verschuiving) {
    var begin = LocalDate.of(2026, 3, 2).plusDays(verschuiving);
    int[] na = {0, 1, 7, 8, 10, 18, 37, 39, 41, 60, 79, 100, 102, 121, 123};
    var dagen = new Datum[na.length];
    for (var i = 0; i < na.length; i++) {
      dagen[i] = Datum.op(begin.plusDays(na[i]));
    }
    return dagen;
  }

  private static Dossier dossier(Datum[] op, boolean metWisseling) {
    var feiten = new ArrayList<Gebeurtenis>();
    feiten.add(new MaatregelUitgesproken(op[0], Maatregelsoort.OTS, null));
    feiten.add(new GiInKennisGesteld(dag(op, 1)));
    feiten.add(new JeugdbeschermerGekoppeld(dag(op, 2), "JB-1", Koppelrol.VAST));
    feiten.add(new Contact(dag(op, 3), Set.of(Gesprekspartner.OUDER), true, null));
    feiten.add(new Contact(dag(op, 4), Set.of(Gesprekspartner.KIND), true, null));
    feiten.add(new Activiteit(dag(op, 5), Activiteitsdoel.KOERS));
    var draagvlak = new Draagvlak(Instemming.JA, Instemming.JA, Instemming.JA);
    feiten.add(new KoersBepaald(dag(op, 6), 3, 2, false, draagvlak));
    feiten.add(new PlanVastgesteld(dag(op, 7)));
    feiten.add(new HulpBepaald(dag(op, 8), "H1", null));
    feiten.add(new HulpGestart(dag(op, 10), "H1", Weg.REGULIER, true));
    var passend = Passendheidsoordeel.PASSEND;
    feiten.add(new Passendheid(dag(op, 11), "H1", Stem.PROFESSIONAL, passend));
    feiten.add(new Passendheid(dag(op, 12), "H1", Stem.GEZIN, passend));
    if (metWisseling) {
      feiten.add(new Intake(op[9], "H1", null));
      feiten.add(new JeugdbeschermerOntkoppeld(op[13], "JB-1", Ontkoppelreden.ZIEKTE));
      feiten.add(new JeugdbeschermerGekoppeld(op[14], "JB-2", Koppelrol.VAST));
    }
    return Dossier.register("D", feiten);
  }

  private static Datum dag(Datum[] op, int nummer) {
    return op[Math.min(nummer, op.length - 1)];
  }
}
