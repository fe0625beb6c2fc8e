using System.Collections.Immutable;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Dashboard;

/// <summary>Validation errors by field; errors without a field are shown above the form.</summary>
internal sealed record FormErrors
{
    public static FormErrors None { get; } = new();

    private ImmutableSortedDictionary<string, string> ByField { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The errors without a field, or null.</summary>
    public string? General { get; init; }

    /// <summary>Whether an older version was edited (HTTP 412).</summary>
    public bool Stale { get; init; }

    /// <summary>The status of the page that shows them.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    public bool Any => General is not null || !ByField.IsEmpty;

    /// <summary>One message of all; null: there is none.</summary>
    public string? First => General ?? ByField.Values.FirstOrDefault();

    public string? this[string field] => ByField.GetValueOrDefault(field);

    /// <summary>Adds a refusal; the first message of a field stays.</summary>
    public FormErrors With(Error? error)
    {
        if (error is null)
        {
            return this;
        }

        var status = Dukaan.Web.Http.Problem.Of(error).Status;
        var stale = Stale || error.Kind == ErrorKind.Stale;
        return error.Field is not { } field
            ? this with
            {
                General = General ?? Say(error),
                Status = status,
                Stale = stale,
            }
            : this with
            {
                ByField = ByField.ContainsKey(field) ? ByField : ByField.Add(field, Say(error)),
                Status = status,
                Stale = stale,
            };
    }

    private static string Say(Error error) => Refusals.Say(SellerLanguages.Current, error);

    /// <summary>The errors of both.</summary>
    public FormErrors And(FormErrors other) =>
        this with
        {
            General = General ?? other.General,
            ByField = other.ByField.SetItems(ByField),
            Status = Math.Max(Status, other.Status),
            Stale = Stale || other.Stale,
        };

    public static FormErrors Of(Error error) => None.With(error);

    /// <summary>The message above the form, announced at once by screen readers.</summary>
    /// <param name="texts">The words of the person's language.</param>
    /// <param name="fields">The fields beside which the form shows messages; a message of any other field is shown here.</param>
    public Fragment Summary(DashboardTexts texts, params ReadOnlySpan<string> fields)
    {
        if (!Any)
        {
            return default;
        }

        var elsewhere = ByField.Keys.Except(fields.ToArray()).Select(field => ByField[field]);
        var sentence = General ?? (elsewhere.FirstOrDefault() is { } other ? other : texts.Common.NotSavedYet);
        return Fragment.Of($"""<div class="flash bad" role="alert"><p>{sentence}</p></div>""");
    }
}
