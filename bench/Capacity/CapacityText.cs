using System.Globalization;

namespace Dukaan.Bench.Capacity;

/// <summary>The tables of docs/capacity.md. The page has them between marks, and a test compares.</summary>
internal static class CapacityText
{
    private static readonly double[] Sizes = [1_000, 100_000, 5_000_000];

    /// <summary>Name of the table in the page → its rows.</summary>
    public static IReadOnlyDictionary<string, string[][]> Tables()
    {
        var plans = Sizes.Select(CapacityPlan.For).ToArray();
        return new Dictionary<string, string[][]>
        {
            ["sizes"] =
            [
                ["", .. Sizes.Select(shops => $"{N(shops)} shops")],
                Row("regions, of which are homes", plan => $"{plan.Regions.Count}, {plan.Regions.Count(region => region.IsHome)}"),
                Row("requests/s for pages, busiest second of a sale, all regions", plan => N(plan.Regions.Sum(region => region.Pages))),
                Row("orders/s, the same", plan => plan.Regions.Sum(region => region.Orders).ToString("n1", CultureInfo.InvariantCulture)),
                Row("silos of 2 cores (web, workers)", plan => $"{plan.Regions.Sum(r => r.Web)}, {plan.Regions.Sum(r => r.Workers)}"),
                Row("memory of a web silo, of a worker, largest region, GB", plan =>
                    $"{N(plan.Regions.Max(r => r.WebMemory))}, {N(plan.Regions.Max(r => r.WorkerMemory))}"
                ),
                Row("memory of all silos, GB", plan => N(plan.SiloMemory)),
                Row("databases: number, cores each, GB in all (each with a standby)", plan =>
                    $"{plan.Databases}, {N(plan.Regions.Max(r => r.DatabaseCores))}, {N(plan.Database)}"
                ),
                Row("log of the busiest home, MB/s", plan => plan.Regions.Max(r => r.Log).ToString("n1", CultureInfo.InvariantCulture)),
                Row("Kafka: brokers, MB/s in", plan =>
                    plan.Brokers == 0 ? "none" : $"{plan.Brokers}, {plan.Kafka.ToString("n1", CultureInfo.InvariantCulture)}"
                ),
                Row("pictures, GB", plan => N(plan.Pictures)),
                Row("dollars a month at list prices", plan => N(Math.Round(plan.Money / 10) * 10)),
                Row("cents a shop and month", plan => (plan.Money / plan.Load.Shops * 100).ToString("n1", CultureInfo.InvariantCulture)),
            ],
            ["day"] =
            [
                ["5,000,000 shops", "requests/s at its busiest", "at 12:00 UTC", "shops in memory", "web silos", "workers", "orders/s"],
                .. plans[^1]
                    .Regions.Select(region =>
                        (string[])
                            [
                                region.Place,
                                N(region.Pages),
                                N(AtNoon(region.Place) * region.Pages),
                                N(region.Shops),
                                N(region.Web),
                                N(region.Workers),
                                region.IsHome ? N(region.Orders) : "its homes'",
                            ]
                    ),
            ],
            ["placement"] =
            [
                ["workers", "busiest beside average, 1,000 shops", "20,000 shops"],
                .. ((int[])[2, 3, 6, 12]).Select(workers =>
                    (string[])[N(workers), X(Placement.Busiest(1_000, workers)), X(Placement.Busiest(20_000, workers))]
                ),
            ],
            ["limits"] =
            [
                ["design", "what is full first", "at shops, about", "what helps"],
                .. Limit.All.Select(limit => (string[])[limit.Design, limit.What, Rough(limit.Shops), limit.Then]),
            ],
            ["points"] =
            [
                ["measured on the machine of RESULTS.md", "measured", "the model says", "difference"],
                .. MeasuredPoint.All.Select(point =>
                    (string[])
                        [
                            point.What,
                            point.Text,
                            N(point.Modelled),
                            point.Difference.ToString("+0 %;-0 %;0 %", CultureInfo.InvariantCulture),
                        ]
                ),
            ],
        };

        string[] Row(string what, Func<CapacityPlan, string> of) => [what, .. plans.Select(of)];
    }

    private static double AtNoon(string name)
    {
        var place = Place.All.Single(each => each.Name == name);
        return place.InHour(12) / Enumerable.Range(0, 24).Max(place.InHour);
    }

    /// <summary>Two digits: nobody knows more.</summary>
    private static string Rough(double number)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(number)) - 1);
        return N(Math.Round(number / unit) * unit);
    }

    private static string N(double number) => number.ToString("n0", CultureInfo.InvariantCulture);

    private static string X(double ratio) => ratio.ToString("n2", CultureInfo.InvariantCulture) + " ×";
}
