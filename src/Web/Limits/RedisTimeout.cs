namespace Dukaan.Web.Limits;

/// <summary>How long a request waits for Redis.</summary>
/// <param name="Call">Until the process counts for itself: people notice more than this.</param>
/// <param name="Pause">After a failure, until one call may find out whether Redis answers again.</param>
public sealed record RedisTimeout(TimeSpan Call, TimeSpan Pause)
{
    public static readonly RedisTimeout Usual = new(TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(1));
}
