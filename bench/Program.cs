using Dukaan.Bench;
using Dukaan.Bench.Capacity;
using Dukaan.Bench.Failover;
using Dukaan.Bench.FlashSale;
using Dukaan.Bench.Homes;
using Dukaan.Bench.Marketplace;
using Dukaan.Bench.Orders;
using Dukaan.Bench.Pages;
using Dukaan.Bench.Regions;
using Dukaan.Bench.Releases;
using Dukaan.Bench.Search;
using Dukaan.Bench.Shards;
using Dukaan.Bench.Surge;
using Dukaan.Bench.World;

if (args is ["regions", ..])
{
    return await RegionsCommand.Run(args[1..]);
}

if (args is [CrowdProcess.Command, ..])
{
    return await CrowdProcess.Serve(args[1..]);
}

if (args is [PlainCheckout.Command, var plainDatabase])
{
    return await PlainCheckout.Serve(plainDatabase);
}

if (args is [KestrelPeer.Command, ..])
{
    return await KestrelPeer.Serve(args[1..]);
}

if (args is [HomeDrill.Command])
{
    return await HomeDrill.Run();
}

// ./dukaan bench [name]: runs one benchmark, or all, and prints a Markdown report. See RESULTS.md for the last one.
var benchmarks = new (string Name, Func<Report, Task> Run)[]
{
    ("pages", OnRig(PageBench.Run)),
    ("price", OnRig(PriceBench.Run)),
    ("orders", OrderBench.Run),
    ("activation", OnRig(ActivationBench.Run)),
    ("flash-sale", OnRig(FlashSaleBench.Run)),
    ("calls", CallBench.Run),
    ("marketplace", MarketplaceBench.Run),
    ("memory", OnRig(MemoryBench.Run)),
    ("save", OnRig(SaveBench.Run)),
    ("import", OnRig(ImportBench.Run)),
    ("scale", ScaleBench.Start),
    ("rest", OnRig(RestBench.Run)),
    ("surge", SurgeBench.Run),
    ("search", SearchBench.Run),
    ("shards", ShardBench.Run),
    ("failover", FailoverBench.Run),
    ("home", HomeBench.Run),
    ("show", WorldShow.Run),
    ("fuzz", FuzzBench.Run),
    ("releases", ReleasesBench.Run),
    ("capacity", CapacityBench.Run),
    ("tracing", TracingBench.Run),
};

var wanted = args.FirstOrDefault(a => !a.StartsWith('-'));
var chosen = benchmarks.Where(b => wanted is null || b.Name == wanted).ToArray();
if (chosen.Length == 0)
{
    Console.Error.WriteLine($"There is no benchmark '{wanted}'. There are: {string.Join(", ", benchmarks.Select(b => b.Name))}.");
    return 2;
}

var report = new Report();
report.Machine();
foreach (var (name, run) in chosen)
{
    Console.Error.WriteLine($"bench: {name} …");
    report.Heading(name);
    await run(report);
    Console.Write(report.Take());
}

return Environment.ExitCode;

static Func<Report, Task> OnRig(Func<Rig, Report, Task> run) =>
    async report =>
    {
        await using var rig = await Rig.Start();
        await run(rig, report);
    };
