namespace Dukaan.System.Tests.Kubernetes;

/// <summary>
/// A field that may stand somewhere, with what may stand in it: <c>name</c>, <c>map{…}</c>, <c>list[…]</c>; see <see cref="Fields"/>.
/// </summary>
internal sealed class Field
{
    private readonly Dictionary<string, Field> _inside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _demanded = new(StringComparer.Ordinal);
    private bool _any;
    private char _form = ' ';

    public static Field Parse(string text)
    {
        var at = 0;
        return new Field { _form = '{' }.ReadInside(text, ref at);
    }

    public IEnumerable<string> Check(object? node, string where) =>
        _form switch
        {
            '{' => node is IDictionary<object, object?> map ? CheckMap(map, where) : [$"{where} must be a map."],
            '[' => node is not IList<object> list ? [$"{where} must be a list."]
            : _inside.Count == 0 ? list.Where(item => item is not string).Select(_ => $"{where} must hold texts.")
            : list.SelectMany(
                (item, n) => item is IDictionary<object, object?> map ? CheckMap(map, $"{where}[{n}]") : [$"{where}[{n}] must be a map."]
            ),
            _ => node is string ? [] : [$"{where} must be a value."],
        };

    private IEnumerable<string> CheckMap(IDictionary<object, object?> map, string where)
    {
        foreach (var missing in _demanded.Where(name => !map.ContainsKey(name)))
        {
            yield return $"{where} lacks {missing}.";
        }

        foreach (var (key, value) in map)
        {
            if (_inside.TryGetValue((string)key, out var field))
            {
                foreach (var fault in field.Check(value, $"{where}.{key}"))
                {
                    yield return fault;
                }
            }
            else if (!_any)
            {
                yield return $"{where} has no field {key}.";
            }
            else if (value is not string)
            {
                yield return $"{where}.{key} must be a text: put it in quotes.";
            }
        }
    }

    private Field ReadInside(string text, ref int at)
    {
        while (at < text.Length && text[at] is not ('}' or ']'))
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '*'))
            {
                at++;
            }

            var name = text[start..at];
            var field = new Field();
            if (at < text.Length && text[at] == '!')
            {
                at++;
                _demanded.Add(name);
            }

            if (at < text.Length && text[at] is '{' or '[')
            {
                field._form = text[at++];
                field.ReadInside(text, ref at);
                at++;
            }

            if (name == "*")
            {
                _any = true;
            }
            else
            {
                _inside.Add(name, field);
            }
        }

        return this;
    }
}
