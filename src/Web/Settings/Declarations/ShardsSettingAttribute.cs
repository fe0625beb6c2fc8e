using Dukaan.Silo.Shards;

namespace Dukaan.Web.Settings.Declarations;

/// <summary><c>name=connection string</c>, separated by bars, since connection strings contain the other separators.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShardsSettingAttribute(string name, string meaning) : SettingAttribute(name, meaning)
{
    private const int MaxNameLength = 32;

    public override object Read(string text, Type type)
    {
        var shards = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var each in ListSettingAttribute.Split(text, '|').Select(each => each.Split('=', 2, StringSplitOptions.TrimEntries)))
        {
            if (each is not [var shard, { Length: > 0 } connection] || !IsName(shard) || !shards.TryAdd(shard, connection))
            {
                throw Invalid(
                    "name=connection string, separated by |, such as ent1=Host=db2;Database=dukaan; names are lower-case letters and "
                        + $"digits, each once, and not '{ShardOptions.Main}'. '{each[0]}' is not"
                );
            }
        }

        return shards;
    }

    private static bool IsName(string shard) =>
        shard is { Length: > 0 and <= MaxNameLength } and not ShardOptions.Main
        && shard.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
