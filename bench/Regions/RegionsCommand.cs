using System.Runtime.InteropServices;
using Dukaan.Bench.World;

namespace Dukaan.Bench.Regions;

/// <summary><c>./dukaan regions</c>: the demonstration, to look at or to measure.</summary>
internal static class RegionsCommand
{
    /// <summary>How often the seller changes the price while nothing is measured.</summary>
    private static readonly TimeSpan BetweenChanges = TimeSpan.FromSeconds(1);

    public static async Task<int> Run(string[] args)
    {
        ShowOptions options;
        try
        {
            options = ShowOptions.Read(args);
        }
        catch (FormatException e)
        {
            await Console.Error.WriteLineAsync($"dukaan: {e.Message}");
            return 2;
        }

        using var stop = new CancellationTokenSource();
        using var interrupt = StopOn(PosixSignal.SIGINT, stop);
        using var terminate = StopOn(PosixSignal.SIGTERM, stop);
        if (options.Regions == Earth.Places.Length)
        {
            return await WorldCommand.Run(options, stop.Token);
        }

        await using var show = await RegionShow.Start(options);
        await using var page = await ShowPage.Serve(show, options.Port, RegionShow.Say);
        RegionShow.Say($"the map: {page.Address}");
        show.Shop();
        var changing = ChangePrices(show, stop.Token);
        var showing = options.Seconds is { } seconds
            ? Measure(show, options, TimeSpan.FromSeconds(seconds), stop.Token)
            : Task.Delay(Timeout.InfiniteTimeSpan, stop.Token);
        await showing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await stop.CancelAsync();
        await changing;
        if (!showing.IsFaulted)
        {
            return 0;
        }

        await Console.Error.WriteLineAsync($"{showing.Exception!.InnerException}");
        return 1;
    }

    private static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stop.Cancel();
        });

    private static async Task Measure(RegionShow show, ShowOptions options, TimeSpan length, CancellationToken stop)
    {
        Propagation? propagation = null;
        if (length > TimeSpan.Zero)
        {
            await Task.Delay(length / 3, stop);
            await show.Kill(options.Kill);
            await Task.Delay(length / 3, stop);
            await show.Revive(options.Kill);
            await Task.Delay(length / 3, stop);
        }

        if (options.Changes > 0)
        {
            RegionShow.Say(
                $"measuring propagation over {options.Changes} changes after {Propagation.WarmUp.TotalSeconds:0} s to warm up …"
            );
            propagation = new Propagation();
            await propagation.Measure(show, options.Changes, stop);
        }

        await show.Close();
        Tell(show, options, propagation);
    }

    private static void Tell(RegionShow show, ShowOptions options, Propagation? propagation)
    {
        var report = new Report();
        report.Machine();
        report.Heading("regions");
        report.Line(
            $"Three regions on this machine, a router near each, {options.Shoppers} shoppers near each; "
                + $"{options.Delay.TotalMilliseconds:n0} ms added one way between regions. Kafka: {show.Kafka}."
        );
        report.Line("");
        var totals = show.Load.Totals;
        report.Table(
            ["shoppers' requests", ""],
            ["pages", $"{totals.Looks:n0}"],
            ["orders placed", $"{totals.Orders:n0}"],
            ["orders told to try again (503, Retry-After)", $"{totals.Later:n0}"],
            ["failed", $"{totals.Failed:n0}"]
        );
        foreach (var failure in show.Load.Since().Where(visit => visit.Failure is not null).GroupBy(visit => visit.Failure))
        {
            report.Line($"- {failure.Count()} × {failure.Key}");
        }

        foreach (var loss in show.Losses)
        {
            report.Table(
                [$"{loss.Region} is killed and started again", "ms"],
                ["SIGKILL → its shoppers are served elsewhere", Ms(loss.Moved)],
                ["slowest answer that its shoppers had since", Ms(loss.Slowest(show.Load))],
                ["start → ready", Ms(loss.Ready)],
                ["start → current", Ms(loss.Current)],
                ["start → serves its shoppers", Ms(loss.Serves)]
            );
        }

        if (propagation is not null)
        {
            report.Table(propagation.Table());
        }

        Console.Write(report.Take());
    }

    private static string Ms(TimeSpan? time) => time is { } known ? $"{known.TotalMilliseconds:n0}" : "-";

    /// <summary>The seller's changes. While the home is down a save fails and is retried.</summary>
    private static async Task ChangePrices(RegionShow show, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(BetweenChanges);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                try
                {
                    await show.Price.Raise();
                }
                catch (HttpRequestException e)
                {
                    RegionShow.Say($"the seller could not save: {e.Message}");
                }
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The demonstration has ended.
        }
    }
}
