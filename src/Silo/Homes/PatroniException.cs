namespace Dukaan.Silo.Homes;

/// <summary>Patroni did not do what was asked; the message says why, for the operator.</summary>
public sealed class PatroniException(string message) : Exception(message);
