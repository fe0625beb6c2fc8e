using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Dukaan.Web.Http;

/// <summary>The reader's position in a JSON text, as problems name fields: <c>lines[0].productId</c>.</summary>
internal sealed class JsonPath
{
    private readonly Stack<Level> _levels = [];

    /// <summary>Whether the next value is an element of an array.</summary>
    public bool InArray => _levels.TryPeek(out var level) && level.IsArray;

    /// <summary>The name of the field that is being read, or whose element is.</summary>
    public string Field => _levels.Select(level => level.Name).FirstOrDefault(name => name.Length > 0) ?? "";

    /// <summary>The value is being read.</summary>
    public string Next() => Write(_levels);

    /// <summary>The object is being read.</summary>
    public string Here() => Write(_levels.Skip(1)) is { Length: > 0 } path ? path : "body";

    /// <summary>The field of this name is being read.</summary>
    public void Name(string name) => _levels.Peek().Name = name;

    /// <summary>The value at this position was read.</summary>
    public void Step(JsonTokenType token)
    {
        if (token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _levels.Push(new Level { IsArray = token is JsonTokenType.StartArray });
            return;
        }

        if (token is JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            _levels.Pop();
        }

        if (token is not JsonTokenType.PropertyName && InArray)
        {
            _levels.Peek().Index++;
        }
    }

    private static string Write(IEnumerable<Level> levels)
    {
        var path = new StringBuilder();
        foreach (var level in levels.Reverse())
        {
            if (level.IsArray)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{level.Index}]");
            }
            else if (level.Name.Length > 0)
            {
                path.Append(path.Length > 0 ? "." : "").Append(level.Name);
            }
        }

        return path.ToString();
    }

    private sealed class Level
    {
        public bool IsArray { get; init; }

        public int Index { get; set; }

        public string Name { get; set; } = "";
    }
}
