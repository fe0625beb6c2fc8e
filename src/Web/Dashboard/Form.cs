using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard;

/// <summary>
/// What a person sent. Every form carries a hidden number of its own; its operation id is derived from that number and all that was filled
/// in, so that a double click or a reload repeats the operation (P3), while the same form sent again after "back" with other values is
/// another one.
/// </summary>
internal sealed class Form(PathString path, IFormCollection fields)
{
    private const string OnceField = "once";
    private const string WasField = ".was";
    private const string VersionField = "version";

    /// <summary>The files that came with it, empty ones (nothing chosen) left out.</summary>
    public IReadOnlyList<IFormFile> Files(string name) => [.. fields.Files.GetFiles(name).Where(file => file.Length > 0)];

    /// <summary>A field's text without the spaces around it; empty where it was not sent.</summary>
    public string this[string name] => fields[name] is [.., { } text] ? text.Trim() : "";

    /// <summary>Where it was sent.</summary>
    public string Path => path.Value ?? "";

    /// <summary>All that was filled in, as hidden fields of another form, but for these.</summary>
    public Fragment Again(params string[] except) =>
        Markup.Each(
            fields
                .Where(field => !except.Contains(field.Key))
                .SelectMany(field => field.Value.OfType<string>().Select(value => (field.Key, Value: value))),
            field => Fragment.Of($"""<input type="hidden" name="{field.Key}" value="{field.Value}">""")
        );

    /// <summary>
    /// The fields in which something else stands than the page put there, which it says in a hidden field beside each that it filled
    /// (<see cref="Was"/>).
    /// </summary>
    public IEnumerable<string> TypedInto =>
        fields.Keys.Where(name => !name.EndsWith(WasField, StringComparison.Ordinal) && this[name] != this[name + WasField]);

    /// <summary>What the page put into a field, to be sent along with it; nothing where it put nothing there.</summary>
    public static Fragment Was(string name, string value) =>
        value.Length == 0 ? default : Fragment.Of($"""<input type="hidden" name="{name}{WasField}" value="{value}">""");

    /// <summary>The same form without its files, with a field that stands for them.</summary>
    public Form With(string name, string value) =>
        new(path, new FormCollection(fields.Where(field => field.Key != name).Append(new(name, value)).ToDictionary()));

    /// <summary>The same form with these fields alone.</summary>
    public Form Only(params IEnumerable<string> names)
    {
        var kept = names.ToHashSet(StringComparer.Ordinal);
        return new Form(path, new FormCollection(fields.Where(field => kept.Contains(field.Key)).ToDictionary(), fields.Files));
    }

    /// <summary>All values of a field, in the order of the page.</summary>
    public IReadOnlyList<string> All(string name) => [.. fields[name].OfType<string>()];

    /// <summary>Whether the field was in the form, filled or not.</summary>
    public bool Sent(string name) => fields.ContainsKey(name);

    public bool Has(string name) => this[name].Length > 0;

    /// <summary>
    /// The version that a form is to be based on when it is shown again after something else of the same thing was saved: the newest where
    /// it was filled from the one that was the newest then, else its own, so that what somebody else saved is still noticed.
    /// </summary>
    /// <param name="before">The version that was the newest when this was sent.</param>
    public long? VersionAfter(long before) => Version == before ? null : Version;

    /// <summary>The version the form was filled from, or null.</summary>
    public long? Version =>
        long.TryParse(this[VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>The operation id of exactly this submission.</summary>
    /// <param name="more">What else belongs to it, such as the ids of uploaded pictures.</param>
    public string OperationId(params ReadOnlySpan<string> more)
    {
        // A form without its number was not made by a page of ours: nothing can be its repeat.
        if (!Has(OnceField))
        {
            return Ids.Token();
        }

        List<string> parts = ["form", Path];
        foreach (var (name, values) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            parts.AddRange([name, .. values.OfType<string>()]);
        }

        return Ids.Derive([.. parts, .. more]);
    }

    /// <summary>
    /// Whether a refusal says that exactly this submission was carried out before, on what was there then: a press that came twice. It is
    /// done, and nobody needs to hear more.
    /// </summary>
    public static bool IsRepeat(Error error) => error.Code == "idempotency-key-reused";

    /// <summary>The hidden fields of a form: its number, and the version of what it edits.</summary>
    public static Fragment Hidden(long? version = null) =>
        Fragment.Of(
            $"""<input type="hidden" name="{OnceField}" value="{Ids.Token()}">{(version is { } v
            ? Fragment.Of($"<input type=\"hidden\" name=\"{VersionField}\" value=\"{v}\">")
            : default)}"""
        );
}
