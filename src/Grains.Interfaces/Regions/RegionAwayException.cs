namespace Dukaan.Regions;

/// <summary>Another region is needed for this and cannot be reached. Nothing was lost; trying again later helps.</summary>
[GenerateSerializer, Alias("region-away")]
public sealed class RegionAwayException : Exception
{
    public RegionAwayException() { }

    public RegionAwayException(string message)
        : base(message) { }

    public RegionAwayException(string message, Exception innerException)
        : base(message, innerException) { }
}
