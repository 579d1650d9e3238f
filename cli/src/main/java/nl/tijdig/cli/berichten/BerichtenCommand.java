package nl.tijdig.cli.berichten;

import picocli.CommandLine.Command;

/** {@code tijdig berichten}: does nothing by itself. */
@Command(
    name = "berichten",
    description = "Leest, toetst en schrijft berichten van iJw 3.2 en CORV (StUF Jeugdzorg 1.0.9).",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(lees | valideer | schrijf)",
    subcommands = {LeesCommand.class, ValideerCommand.class, SchrijfCommand.class})
public final class BerichtenCommand {}
