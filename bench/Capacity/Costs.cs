namespace Dukaan.Bench.Capacity;

/// <summary>
/// What things cost, as measured: RESULTS.md has each figure. Processor time in microseconds of a core, memory in kilobytes, on the machine
/// that is named there.
/// </summary>
internal static class Costs
{
    /// <summary>The site's time for a shop's page, compressed; “pages”, “the same in brotli”.</summary>
    public const double Page = 17.0;

    /// <summary>The site's time for an order; “orders”, 100 shops.</summary>
    public const double Order = 218;

    /// <summary>PostgreSQL's time for an order; the same.</summary>
    public const double OrderInDatabase = 168;

    /// <summary>The site's time for a save of a seller, and for a step of an order; “save”, shop of 5,000.</summary>
    public const double Save = 725;

    /// <summary>PostgreSQL's time for one; as for an order, which has more rows, so rather too much.</summary>
    public const double SaveInDatabase = OrderInDatabase;

    /// <summary>What a shop takes that is active; “memory”, the dearer of two runs.</summary>
    public const double Shop = 28.1;

    /// <summary>What a connection takes after 45 s of use; “surge”.</summary>
    public const double Connection = 18.8;

    /// <summary>What a process takes before it has shops, in megabytes; “memory”.</summary>
    public const double Process = 250;

    /// <summary>What an order writes to PostgreSQL's log, in kilobytes; “orders”, the later runs.</summary>
    public const double OrderLog = 7.3;

    /// <summary>A page and a refusal at a process that holds 12,000 connections; “surge”.</summary>
    public const double CrowdedPage = 57;

    public const double Refusal = 15;
}
