using System.Text;

namespace Dukaan.TestKit.Fuzzing;

/// <summary>Forms with invalid, too many or truncated values. Values are percent-encoded already.</summary>
internal static class FormDamage
{
    public static List<(string Name, string Value)> Fields(IReadOnlyList<(string Name, string Value)> form, Random random, FuzzWorld world)
    {
        var fields = form.Select(field =>
                (
                    field.Name,
                    Value: field.Value.StartsWith('{')
                        ? world.Value(field.Value.Trim('{', '}'), random) ?? ""
                        : Uri.EscapeDataString(field.Value)
                )
            )
            .ToList();
        for (var left = random.Next(4); left > 0 && fields.Count > 0; left--)
        {
            var at = random.Next(fields.Count);
            switch (random.Next(8))
            {
                case 0:
                    fields.RemoveAt(at);
                    break;
                case 1:
                    fields.Add(fields[at]);
                    break;
                case 2:
                    fields.Add((HostileValues.Texts[random.Next(HostileValues.Texts.Length)], "1"));
                    break;
                default:
                    fields[at] = (fields[at].Name, HostileValues.Texts[random.Next(HostileValues.Texts.Length)]);
                    break;
            }
        }

        if (random.Next(200) == 0)
        {
            fields.AddRange(Enumerable.Range(0, 1_100).Select(i => ($"f{i}", "1")));
        }

        if (random.Next(200) == 0)
        {
            fields.Add((new string('k', 3_000), "1"));
        }

        return fields;
    }

    public static string UrlEncoded(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('&', fields.Select(field => $"{field.Name}={field.Value}"));

    public static string Multipart(IEnumerable<(string Name, string Value)> fields, Random random)
    {
        var text = new StringBuilder();
        foreach (var (name, value) in fields)
        {
            var file = name == "file" || random.Next(10) == 0 ? "; filename=\"x.png\"\r\nContent-Type: image/png" : "";
            text.Append("--b\r\nContent-Disposition: form-data; name=\"")
                .Append(name)
                .Append('"')
                .Append(file)
                .Append("\r\n\r\n")
                .Append(Uri.UnescapeDataString(value))
                .Append("\r\n");
        }

        text.Append("--b--\r\n");
        return random.Next(6) == 0 ? text.ToString(0, random.Next(text.Length)) : text.ToString();
    }
}
