namespace Dukaan.Bench.Orders;

/// <summary>One run of shoppers; all but <paramref name="Wrk"/> and <paramref name="Stored"/> are an order's.</summary>
/// <param name="Rows">Rows of the database inserted, updated and deleted.</param>
/// <param name="Bytes">How much the database grew.</param>
/// <param name="Allocated">Bytes on the managed heap; 0 where nobody tells.</param>
/// <param name="Stored">Orders that the database holds more than before.</param>
internal sealed record OrderRun(
    Wrk Wrk,
    double SiteMicroseconds,
    double PostgresMicroseconds,
    double Rows,
    double Bytes,
    double WalBytes,
    double Allocated,
    long Stored
)
{
    public override string ToString() =>
        $"{Wrk.PerSecond:n0} orders/s, {SiteMicroseconds:n0} + {PostgresMicroseconds:n0} µs, {WalBytes:n0} WAL, {Allocated:n0} allocated";
}
