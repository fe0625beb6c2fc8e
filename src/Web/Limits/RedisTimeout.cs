namespace Dukaan.Web.Limits;

/// <summary>How long a request waits for Redis.</summary>
/// <param name="Call">The timeout of a call, after which the process counts alone: people notice more than this.</param>
/// <param name="Pause">The pause after a failure, until one call tests whether Redis answers again.</param>
public sealed record RedisTimeout(TimeSpan Call, TimeSpan Pause)
{
    public static readonly RedisTimeout Usual = new(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1));
}
