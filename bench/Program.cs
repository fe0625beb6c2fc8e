using Dukaan.Bench;
using Dukaan.Bench.FlashSale;

// ./dukaan bench [name]: runs one benchmark, or all, and prints a Markdown report. See RESULTS.md for the last one.
var benchmarks = new (string Name, Func<Rig, Report, Task> Run)[]
{
    ("pages", PageBench.Run),
    ("price", PriceBench.Run),
    ("orders", OrderBench.Run),
    ("activation", ActivationBench.Run),
    ("flash-sale", FlashSaleBench.Run),
    ("calls", (_, report) => CallBench.Run(report)),
    ("memory", MemoryBench.Run),
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
    await using var rig = await Rig.Start();
    report.Heading(name);
    await run(rig, report);
    Console.Write(report.Take());
}

return 0;
