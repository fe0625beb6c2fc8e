using System.Globalization;
using Dukaan.Values;
using Dukaan.Web.Html;

namespace Dukaan.Web.Dashboard;

/// <summary>
/// A submitted form. Every form has a hidden random number. Its operation id is derived from that number and all values, so that a double
/// click or a reload repeats the operation (P3), while the same form sent again after "back" with other values is a new one.
/// </summary>
internal sealed class Form(PathString path, IFormCollection fields)
{
    private const string OnceField = "once";

    /// <summary>What stands behind the name of a field for the value that the page put into it (<see cref="Was"/>).</summary>
    public const string WasField = ".was";
    private const string VersionField = "version";

    /// <summary>The uploaded files, without empty ones (nothing chosen).</summary>
    public IReadOnlyList<IFormFile> Files(string name) => [.. fields.Files.GetFiles(name).Where(file => file.Length > 0)];

    /// <summary>A field's value, trimmed; empty if it was not sent.</summary>
    public string this[string name] => fields[name] is [.., { } text] ? text.Trim() : "";

    /// <summary>The address to which it was sent.</summary>
    public string Path => path.Value ?? "";

    /// <summary>All values as hidden fields of another form, except these.</summary>
    public Fragment Again(params string[] except) =>
        Markup.Each(
            fields
                .Where(field => !except.Contains(field.Key))
                .SelectMany(field => field.Value.OfType<string>().Select(value => (field.Key, Value: value))),
            field => Fragment.Of($"""<input type="hidden" name="{field.Key}" value="{field.Value}">""")
        );

    /// <summary>
    /// The fields whose value differs from the one that the page put there. The page says so in a hidden field beside each field that it
    /// filled (<see cref="Was"/>).
    /// </summary>
    public IEnumerable<string> TypedInto =>
        fields.Keys.Where(name => !name.EndsWith(WasField, StringComparison.Ordinal) && this[name] != this[name + WasField]);

    /// <summary>The value that the page put into a field, as a hidden field; nothing for an empty value.</summary>
    public static Fragment Was(string name, string value) =>
        value.Length == 0 ? default : Fragment.Of($"""<input type="hidden" name="{name}{WasField}" value="{value}">""");

    /// <summary>The same form with fields in place of its files.</summary>
    public Form With(string name, string value) =>
        new(path, new FormCollection(fields.Where(field => field.Key != name).Append(new(name, value)).ToDictionary()));

    /// <summary>The same form with only these fields.</summary>
    public Form Only(params IEnumerable<string> names)
    {
        var kept = names.ToHashSet(StringComparer.Ordinal);
        return new Form(path, new FormCollection(fields.Where(field => kept.Contains(field.Key)).ToDictionary(), fields.Files));
    }

    /// <summary>All values of a field, in the order of the page.</summary>
    public IReadOnlyList<string> All(string name) => [.. fields[name].OfType<string>()];

    /// <summary>Whether the form had the field, filled or not.</summary>
    public bool Sent(string name) => fields.ContainsKey(name);

    public bool Has(string name) => this[name].Length > 0;

    /// <summary>
    /// The version on which a form is based when it is shown again after another part of the same thing was saved. If the form was filled
    /// from the version before that, it is the newest version now. Else it stays, so that a change by somebody else is still noticed.
    /// </summary>
    /// <param name="before">The newest version before this was saved.</param>
    public long? VersionAfter(long before) => Version == before ? null : Version;

    /// <summary>The version from which the form was filled, or null.</summary>
    public long? Version =>
        long.TryParse(this[VersionField], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;

    /// <summary>The operation id of exactly this submission.</summary>
    /// <param name="more">Further values that belong to it, such as the ids of uploaded pictures.</param>
    public string OperationId(params ReadOnlySpan<string> more)
    {
        // A form without its number does not come from our pages, so nothing can be its repeat.
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
    /// Whether a refusal means that exactly this submission was executed before: a double click. It is done, and needs no message.
    /// </summary>
    public static bool IsRepeat(Error error) => error.Code == "idempotency-key-reused";

    /// <summary>The hidden fields of a form: its number, and the version of the edited thing.</summary>
    public static Fragment Hidden(long? version = null) =>
        Fragment.Of(
            $"""<input type="hidden" name="{OnceField}" value="{Ids.Token()}">{(version is { } v
            ? Fragment.Of($"<input type=\"hidden\" name=\"{VersionField}\" value=\"{v}\">")
            : default)}"""
        );
}
