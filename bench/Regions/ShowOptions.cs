using System.Globalization;

namespace Dukaan.Bench.Regions;

/// <summary>The arguments of <c>./dukaan regions</c>.</summary>
/// <param name="Seconds">How long shoppers browse while a region is killed and restarted; null: until Ctrl-C, with buttons for
/// people.</param>
/// <param name="Changes">The number of price changes for which propagation is measured.</param>
/// <param name="Shoppers">Near each region.</param>
/// <param name="Delay">One way between two regions.</param>
/// <param name="Kill">The region that a run of <paramref name="Seconds"/> kills.</param>
/// <param name="Kafka">Bootstrap servers; null: librdkafka's mock cluster.</param>
/// <param name="Port">The port of the page with the map.</param>
/// <param name="Regions">3; or 9, to look at only, with their real distances and homes that move.</param>
internal sealed record ShowOptions(
    int? Seconds,
    int Changes,
    int Shoppers,
    TimeSpan Delay,
    string Kill,
    string? Kafka,
    int Port,
    int Regions = 3
)
{
    public const string Usage =
        "regions takes [--regions 3|9] [--seconds N] [--changes N] [--shoppers N] [--delay MILLISECONDS] [--kill bom1|fra1|iad1] "
        + "[--kafka SERVERS] [--port 8090]";

    /// <exception cref="FormatException">An argument is invalid; the message says which.</exception>
    public static ShowOptions Read(string[] args)
    {
        var options = new ShowOptions(
            null,
            0,
            8,
            TimeSpan.Zero,
            "fra1",
            Environment.GetEnvironmentVariable("DUKAAN_KAFKA") is { Length: > 0 } given ? given : null,
            8090
        );
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{args[i]} needs a value; {Usage}");
            options = args[i] switch
            {
                "--seconds" => options with { Seconds = Number(args[i], value, 6) },
                "--changes" => options with { Changes = Number(args[i], value, 0) },
                "--shoppers" => options with { Shoppers = Number(args[i], value, 1) },
                "--delay" => options with { Delay = TimeSpan.FromMilliseconds(Number(args[i], value, 0)) },
                "--kill" => options with
                {
                    Kill = TestKit.Regions.RegionSet.Names.Contains(value)
                        ? value
                        : throw new FormatException($"--kill {value}: there is no such region"),
                },
                "--kafka" => options with { Kafka = value },
                "--regions" => options with
                {
                    Regions = value is "3" or "9" ? Number(args[i], value, 3) : throw new FormatException($"--regions {value}: 3 or 9"),
                },
                "--port" => options with { Port = Number(args[i], value, 1) },
                _ => throw new FormatException($"there is no {args[i]}; {Usage}"),
            };
        }

        if (options.Regions == 9 && args.Any(arg => arg is "--seconds" or "--changes" or "--delay" or "--kill"))
        {
            throw new FormatException("nine regions are to look at, with their real distances; ./dukaan bench show measures them");
        }

        // With figures alone, it ends once it has them.
        return options is { Changes: > 0, Seconds: null } ? options with { Seconds = 0 } : options;
    }

    private static int Number(string name, string value, int least) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new FormatException($"{name} {value}: a whole number, {least} or more");
}
