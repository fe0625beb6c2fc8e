namespace Dukaan.Silo.Migrations;

/// <summary>The database's schema is not one that this program can run on; the message says what to do.</summary>
public sealed class MigrationException(string message, Exception? inner = null) : Exception(message, inner);
