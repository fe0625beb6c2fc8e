namespace Dukaan.Bench.Capacity;

/// <summary>
/// Dollars a month, on demand, at the list prices of a large provider (AWS, us-east-1, as of 2025; month of 730 hours). They are here to
/// compare designs; put your own.
/// </summary>
internal static class Prices
{
    /// <summary>A virtual core with four gigabytes (m7g): a silo.</summary>
    public const double Core = 0.0408 * 730;

    /// <summary>A gigabyte of memory beyond that (r7g beside m7g).</summary>
    public const double Gigabyte = 0.0032 * 730;

    /// <summary>A virtual core with eight gigabytes (r7g): a database's.</summary>
    public const double DatabaseCore = 0.0536 * 730;

    /// <summary>A gigabyte of a database's disk (gp3).</summary>
    public const double Disk = 0.08;

    /// <summary>A broker of Kafka (kafka.m7g.large), without its disk.</summary>
    public const double Broker = 0.204 * 730;

    /// <summary>A gigabyte in the bucket, and one that leaves through the CDN.</summary>
    public const double Stored = 0.023;
    public const double Sent = 0.085;
}
