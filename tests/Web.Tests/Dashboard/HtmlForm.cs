using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Dukaan.Web.Tests.Dashboard;

/// <summary>A form as it stands in a page, filled as the page fills it.</summary>
public sealed partial class HtmlForm
{
    private readonly List<(string Name, string Value)> _fields;

    private HtmlForm(string action, List<(string Name, string Value)> fields) => (Action, _fields) = (action, fields);

    public string Action { get; }

    /// <summary>What stands in a field; null where there is none.</summary>
    public string? this[string name] => _fields.Where(field => field.Name == name).Select(field => field.Value).FirstOrDefault();

    /// <param name="action">Where it is sent.</param>
    /// <param name="body">What stands in it.</param>
    /// <param name="button">The tag of the button that sends it, which may be a field too.</param>
    public static HtmlForm Read(string action, string body, string button = "")
    {
        List<(string, string)> fields = [];
        if (Attribute(button, "name") is { } pressed)
        {
            fields.Add((pressed, Attribute(button, "value") ?? ""));
        }

        foreach (Match input in Inputs().Matches(body))
        {
            var (name, type) = (Attribute(input.Value, "name"), Attribute(input.Value, "type") ?? "text");
            var unchecked_ = type is "radio" or "checkbox" && !Checked().IsMatch(input.Value);
            if (name is not null && type != "file" && !unchecked_)
            {
                fields.Add((name, Attribute(input.Value, "value") ?? ""));
            }
        }

        foreach (Match area in Areas().Matches(body))
        {
            fields.Add((area.Groups["name"].Value, WebUtility.HtmlDecode(area.Groups["text"].Value)));
        }

        foreach (Match select in Selects().Matches(body))
        {
            if (Options().Matches(select.Groups["options"].Value) is [_, ..] options)
            {
                fields.Add(
                    (
                        select.Groups["name"].Value,
                        (options.FirstOrDefault(option => option.Value.Contains(" selected", StringComparison.Ordinal)) ?? options[0])
                            .Groups["value"]
                            .Value
                    )
                );
            }
        }

        return new HtmlForm(action, fields);
    }

    /// <summary>What is sent. A field filled with an empty text is sent empty; <c>-name</c> leaves it out, as an unticked box is.</summary>
    public HttpContent Content((string Name, string Value)[] filled, (string Name, string FileName, byte[] Content)[] files)
    {
        var left = filled.Select(field => field.Name.TrimStart('-')).ToHashSet();
        List<(string Name, string Value)> all =
        [
            .. _fields.Where(field => !left.Contains(field.Name)),
            .. filled.Where(field => field.Name[0] != '-'),
        ];
        if (files.Length == 0)
        {
            return new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in all)
        {
            content.Add(new StringContent(value), $"\"{name}\"");
        }

        foreach (var (name, fileName, bytes) in files)
        {
            var file = new ByteArrayContent(bytes);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            content.Add(file, $"\"{name}\"", fileName);
        }

        return content;
    }

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("<input\\b[^>]*>")]
    private static partial Regex Inputs();

    [GeneratedRegex("\\schecked\\b")]
    private static partial Regex Checked();

    [GeneratedRegex("""<textarea\b[^>]*\bname="(?<name>[^"]*)"[^>]*>\n?(?<text>.*?)</textarea>""", RegexOptions.Singleline)]
    private static partial Regex Areas();

    [GeneratedRegex("""<select\b[^>]*\bname="(?<name>[^"]*)"[^>]*>(?<options>.*?)</select>""", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("""<option value="(?<value>[^"]*)"[^>]*>""")]
    private static partial Regex Options();
}
