namespace Dukaan.Web.Access;

/// <summary>An endpoint's metadata that says whom it is for. Of several, the last one said holds.</summary>
public interface IAudience
{
    Audience Audience { get; }
}
