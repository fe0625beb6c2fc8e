namespace Dukaan.Web.Access;

/// <summary>Endpoint metadata that names the audience. The last one applies.</summary>
public interface IAudience
{
    Audience Audience { get; }
}
