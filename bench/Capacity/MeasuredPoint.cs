namespace Dukaan.Bench.Capacity;

/// <summary>A result of a benchmark on a quiet machine, and what the model says of it.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Measured">The result.</param>
/// <param name="Text">How RESULTS.md writes it.</param>
/// <param name="Modelled">What follows from the costs.</param>
internal sealed record MeasuredPoint(string What, double Measured, string Text, double Modelled)
{
    /// <summary>The machine of the benchmarks.</summary>
    private const double Cores = 2;

    // What the clients take, which no benchmark measures: wrk for a request and for its bytes, and for a checkout with its script. These
    // three are fitted; everything else is measured by itself.
    private const double Request = 12;
    private const double Byte = 0.00025;
    private const double Checkout = 135;

    // The share of the two cores that the site had in the overload, where six processes played the crowd; fitted too.
    private const double InOverload = 1.2;

    public double Difference => (Modelled / Measured) - 1;

    /// <summary>Throughput from processor time: the machine was busy with nothing else, so it did as much as the time allowed.</summary>
    public static IReadOnlyList<MeasuredPoint> All { get; } =
    [
        Page("first page of the menu", 49_292, "49,292", 23.9, 21_941),
        Page("the same in brotli", 68_949, "68,949", 17.0, 3_230),
        Page("the same, not modified", 62_233, "62,233", 18.3, 0),
        Page("product page", 57_010, "57,010", 21.0, 5_746),
        Page("product as JSON", 68_956, "68,956", 17.0, 357),
        Page("products as JSON", 46_745, "46,745", 24.4, 18_273),
        Orders("orders in 100 shops", 4_038, "4,038", 218 + 168),
        Orders("orders in one shop", 3_755, "3,755", 167 + 199),
        Orders("orders in 100 shops, commit b1ba159", 478, "478", 2_497 + 1_340),
        Overload("pages served in an overload of 10 s", 152_890, "152,890", 238_167),
        Overload("the same, another run", 166_063, "166,063", 232_710),
        new("memory of 10,000 active shops, MB", 518, "518", Costs.Process + ((10_000 - 200) * 25.4 / 1024)),
        new(
            "memory of six processes with 80,000 connections, MB",
            3_080,
            "3,080",
            (6 * Costs.Process) + (80_000 * Costs.Connection / 1024)
        ),
    ];

    private static MeasuredPoint Page(string what, double measured, string text, double microseconds, int bytes) =>
        new($"{what}, requests/s", measured, text, Cores * 1_000_000 / (microseconds + Request + (bytes * Byte)));

    private static MeasuredPoint Orders(string what, double measured, string text, double microseconds) =>
        new($"{what}, orders/s", measured, text, Cores * 1_000_000 / (microseconds + Checkout));

    /// <summary>Of so many requests in ten seconds, how many are served when the rest is refused with what is left of the time.</summary>
    private static MeasuredPoint Overload(string what, double served, string text, double refused) =>
        new(
            what,
            served,
            text,
            ((InOverload * 10 * 1_000_000) - (Costs.Refusal * (served + refused))) / (Costs.CrowdedPage - Costs.Refusal)
        );
}
