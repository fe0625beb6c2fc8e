using Dukaan.RuntimeSettings;
using Dukaan.Values;

namespace Dukaan.Silo.RuntimeSettings;

/// <summary>The answer of the region that keeps the runtime settings to a change: the settings, or why not.</summary>
public sealed record SettingsAnswer(SettingsView? View = null, string? Code = null, string? Message = null, string? Field = null)
{
    public static SettingsAnswer Of(Result<SettingsView> result) =>
        result.Ok ? new(result.Value) : new(null, result.Error.Code, result.Error.Message, result.Error.Field);

    public Result<SettingsView> Result() =>
        View is { } view ? view
        : Field is { } field ? Error.Invalid(field, Code ?? "", Message ?? "")
        : Error.Conflict(Code ?? "", Message ?? "");
}
