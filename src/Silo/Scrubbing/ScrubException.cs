namespace Dukaan.Silo.Scrubbing;

/// <summary>Something is stored of which nobody said whether it is personal. Nothing of that kind may leave.</summary>
public sealed class ScrubException(string message) : Exception(message);
