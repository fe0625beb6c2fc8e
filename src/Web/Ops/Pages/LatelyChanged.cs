using System.Collections.Immutable;
using System.Globalization;
using Dukaan.RuntimeSettings;
using Dukaan.Silo.Operators;
using Dukaan.Silo.Usage;

namespace Dukaan.Web.Ops.Pages;

/// <summary>What changed lately and may be why something is wrong: releases, settings, moves, suspensions.</summary>
internal sealed class LatelyChanged(IGrainFactory grains, ReleaseLog releases, OperatorLog log)
{
    private const int Shown = 8;
    private const int Entries = 50;

    /// <summary>Parts of operators' actions that change how the site behaves. Settings have their own history.</summary>
    private static readonly string[] Kinds = ["shop.", "home.", "product."];

    /// <summary>The newest first: when and who, and what.</summary>
    public async Task<ImmutableArray<(string, string)>> Read(CancellationToken cancellationToken)
    {
        var settings = (await grains.GetGrain<IRuntimeSettingsGrain>(IRuntimeSettingsGrain.Key).Other(-1))?.Changes ?? [];
        var versions = await releases.Newest(Shown, cancellationToken);
        var acts = await log.Read(long.MaxValue, Entries);
        return
        [
            .. settings
                .Take(Shown)
                .Select(change => (change.At, change.Who, $"{Names(change)}: {change.Why}"))
                .Concat(versions.Select(release => (release.FirstAt, "release", release.Version)))
                .Concat(acts.Where(IsChange).Select(entry => (entry.At, entry.Operator, $"{entry.Action} {entry.Subject}")))
                .OrderByDescending(line => line.Item1)
                .Take(Shown)
                .Select(line =>
                    ($"{line.Item1.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC, {line.Item2}", line.Item3)
                ),
        ];
    }

    private static bool IsChange(OperatorLogEntry entry) =>
        Array.Exists(Kinds, kind => entry.Action.StartsWith(kind, StringComparison.Ordinal));

    private static string Names(SettingChange change) =>
        string.Join(", ", change.After.Concat(change.Before).Select(rule => rule.Setting).Distinct());
}
