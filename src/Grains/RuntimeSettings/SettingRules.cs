using System.Globalization;
using System.Text.RegularExpressions;
using Dukaan.Experiments;

namespace Dukaan.RuntimeSettings;

/// <summary>Validates changes of the runtime settings, and makes them.</summary>
internal static partial class SettingRules
{
    private const int MaxRules = 1_000;
    private const int MaxWho = 60;
    private const int MaxWhy = 300;
    private const int MaxAddress = 32;
    private const int MaxLetIn = 200;
    private static readonly TimeSpan LetInKept = TimeSpan.FromHours(2);

    /// <summary>The state after the command; the state itself where nothing changes.</summary>
    public static Result<SavedRuntimeSettings> Change(SavedRuntimeSettings state, ChangeSettings command, DateTimeOffset now)
    {
        var (who, why) = (command.Who.Trim(), command.Why.Trim());
        if (who.Length == 0 || !Graphemes.Fit(who, MaxWho))
        {
            return Error.Invalid("who", "who", $"Say who you are, in 1 to {MaxWho} characters.");
        }

        if (why.Length == 0 || !Graphemes.Fit(why, MaxWhy))
        {
            return Error.Invalid("why", "why", $"Say why, in 1 to {MaxWhy} characters.");
        }

        if (command.LetIn is { } address)
        {
            return LetIn(state, address, now);
        }

        if (command.Start is not null || command.End is not null)
        {
            var experiments = command.Start is { } plan
                ? ExperimentRules.Start(state.Experiments, plan, state.Version + 1, now)
                : ExperimentRules.End(state.Experiments, command.End ?? 0, now);
            return experiments.Ok ? state with { Version = state.Version + 1, Experiments = experiments.Value } : experiments.Error;
        }

        if (command.Set.Select(Check).FirstOrDefault(error => error is not null) is { } wrong)
        {
            return wrong;
        }

        var set = command.Set.Where(rule => !state.Rules.Contains(rule)).ToImmutableArray();
        var before = state.Rules.Where(rule => set.Any(rule.IsSamePlace) || command.Clear.Any(rule.IsSamePlace)).ToImmutableArray();
        if (set.IsEmpty && before.IsEmpty)
        {
            return state;
        }

        ImmutableArray<SettingRule> rules = [.. state.Rules.Except(before), .. set];
        if (rules.Length > MaxRules)
        {
            return Error.Invalid("scope", "setting-scope", $"There are {MaxRules} exceptions already. Clear some first.");
        }

        var change = new SettingChange(state.Version + 1, now, who, why, before, set);
        return state with
        {
            Version = change.Version,
            Rules = rules,
            Changes = [change, .. state.Changes.Take(SavedRuntimeSettings.MaxChanges - 1)],
        };
    }

    /// <summary>An address is let in again. Who is shut out is so for an hour at most, so older ones are forgotten.</summary>
    private static Result<SavedRuntimeSettings> LetIn(SavedRuntimeSettings state, string address, DateTimeOffset now) =>
        address.Length is 0 or > MaxAddress
            ? Error.Invalid("address", "unknown-address", "There is no such address.")
            : state with
            {
                Version = state.Version + 1,
                LetIn =
                [
                    new AddressLetIn(address, now),
                    .. state.LetIn.Where(each => each.Id != address && now - each.At < LetInKept).Take(MaxLetIn - 1),
                ],
            };

    /// <summary>The command that undoes the change of this version.</summary>
    public static Result<ChangeSettings> Undoing(SavedRuntimeSettings state, long version, string who, string why)
    {
        if (state.Changes.FirstOrDefault(change => change.Version == version) is not { } undone)
        {
            return Error.Conflict("unknown-change", "This change is not among the last ones. Set what you want instead.");
        }

        if (undone.After.Any(rule => !state.Rules.Contains(rule)) || undone.Before.Except(undone.After).Any(IsOtherNow))
        {
            return Error.Conflict("changed-since", "A later change concerns the same. Undo that one first, or set what you want.");
        }

        return new ChangeSettings(undone.Before, undone.After, who, why);

        bool IsOtherNow(SettingRule was) => state.Rules.Any(rule => rule.IsSamePlace(was) && !undone.After.Contains(rule));
    }

    private static Error? Check(SettingRule rule)
    {
        if (DeclaredRuntimeSetting.Of(rule.Setting) is not { } setting)
        {
            return Error.Invalid("setting", "unknown-setting", "There is no such setting.");
        }

        if (!setting.IsValue(rule.Value))
        {
            return Error.Invalid("value", "setting-value", $"{setting.Name} takes {setting.Allowed}.");
        }

        var isTarget = rule.Scope switch
        {
            SettingScope.Everywhere => rule.Target.Length == 0,
            SettingScope.Region => RegionName().IsMatch(rule.Target),
            SettingScope.Share => setting.PerShop
                && int.TryParse(rule.Target, NumberStyles.None, CultureInfo.InvariantCulture, out var share)
                && share is >= 1 and <= 99,
            SettingScope.Shop => setting.PerShop && Ids.IsId(rule.Target),
            _ => false,
        };
        return isTarget
            ? null
            : Error.Invalid(
                "target",
                "setting-scope",
                setting.PerShop
                    ? "Name a region, a share of shops from 1 to 99, or a shop by its id."
                    : $"{setting.Name} is for the whole site or a region."
            );
    }

    [GeneratedRegex("^[a-z0-9-]{1,30}$")]
    private static partial Regex RegionName();
}
