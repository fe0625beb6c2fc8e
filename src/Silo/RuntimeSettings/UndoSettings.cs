namespace Dukaan.Silo.RuntimeSettings;

/// <summary>Asks another region to undo the change of this version.</summary>
public sealed record UndoSettings(long Version, string Who, string Why);
