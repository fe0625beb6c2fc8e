namespace Orleans.InProcess;

/// <summary>The fields of a type that are sent: those with an <c>[Id]</c>, and the primary constructor's parameters of records.</summary>
internal static class SentMembers
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static List<(FieldInfo Field, bool IsImmutable)> Of(Type type)
    {
        var members = new List<(FieldInfo Field, bool IsImmutable)>();
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
        {
            if (level.IsDefined(typeof(GenerateSerializerAttribute), inherit: false))
                Add(level, members);
        }

        return members;
    }

    public static IEnumerable<FieldInfo> AllFields(Type type)
    {
        for (var level = type; level is not null && level != typeof(object); level = level.BaseType)
        {
            foreach (var field in level.GetFields(Declared))
                yield return field;
        }
    }

    private static void Add(Type level, List<(FieldInfo Field, bool IsImmutable)> members)
    {
        // The compiler gives a record a Deconstruct with the parameters of its primary constructor.
        var parameters = IsRecord(level) ? level.GetMethod("Deconstruct", Declared)?.GetParameters().Select(parameter => parameter.Name).ToList() ?? [] : [];
        foreach (var field in level.GetFields(Declared))
        {
            var name = field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
            var property = field.Name.StartsWith('<') ? level.GetProperty(name, Declared) : null;
            var sent = field.IsDefined(typeof(IdAttribute))
                || property?.IsDefined(typeof(IdAttribute)) == true
                || (property is not null && parameters.Contains(name));
            if (sent)
                members.Add((field, field.IsDefined(typeof(ImmutableAttribute)) || property?.IsDefined(typeof(ImmutableAttribute)) == true));
        }
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Declared) is not null || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null);
}
