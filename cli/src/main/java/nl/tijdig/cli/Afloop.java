package nl.tijdig.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** How a command ends that could not do its work: one sentence, and the right exit status. */
final class Afloop {

  private static final int FOUT = 1;
  private static final int VERKEERD_GEBRUIK = 2;

  private Afloop() {}

  static int meld(Exception fout, CommandLine opdracht, ParseResult gevraagd) throws Exception {
    if (!(fout instanceof IOException)) {
      throw fout;
    }
    if (String.valueOf(fout.getMessage()).contains("Broken pipe")) {
      return 0;
    }
    opdracht.getErr().println("tijdig: " + zin((IOException) fout));
    return fout instanceof NoSuchFileException || fout instanceof AccessDeniedException
        ? VERKEERD_GEBRUIK
        : FOUT;
  }

  private static String zin(IOException fout) {
    return switch (fout) {
      case NoSuchFileException f -> "bestand of map bestaat niet: " + f.getFile();
      case AccessDeniedException f -> "geen toegang tot " + f.getFile();
      default -> "lezen of schrijven lukt niet: " + fout.getMessage();
    };
  }
}
