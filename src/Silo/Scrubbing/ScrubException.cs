namespace Dukaan.Silo.Scrubbing;

/// <summary>A stored field or column is not classified as personal or not, so nothing may be exported.</summary>
public sealed class ScrubException(string message) : Exception(message);
