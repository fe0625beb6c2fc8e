namespace Dukaan.Regions;

/// <summary>Another region is needed and cannot be reached. Nothing was lost; a retry later helps.</summary>
[GenerateSerializer, Alias("region-away")]
public sealed class RegionAwayException : Exception
{
    public RegionAwayException() { }

    public RegionAwayException(string message)
        : base(message) { }

    public RegionAwayException(string message, Exception innerException)
        : base(message, innerException) { }
}
