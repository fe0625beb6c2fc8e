namespace Dukaan.Saving;

/// <summary>Whose rows: the kind (the state's name) and key of a grain.</summary>
public sealed record RowOwner(string Kind, string Key);
