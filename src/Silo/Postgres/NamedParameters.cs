using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Postgres;

/// <summary>The values of a <see cref="NamedSql"/>'s parameters, given by name in any order.</summary>
internal sealed class NamedParameters(NamedSql sql)
{
    private readonly NpgsqlParameter?[] _values = new NpgsqlParameter?[sql.Count];

    /// <summary>The statement.</summary>
    public NamedSql Sql { get; } = sql;

    /// <exception cref="ArgumentException">The statement has no such parameter, or it has its value already.</exception>
    public void Add<T>(string name, T value) => Put(name, new NpgsqlParameter<T> { TypedValue = value });

    public void Add(string name, DateTimeOffset value) =>
        Put(name, new NpgsqlParameter<DateTime> { TypedValue = value.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });

    /// <summary>A value whose type the server infers, except that times and intervals are sent as such.</summary>
    public void AddValue(string name, object value) =>
        Put(
            name,
            value switch
            {
                DateTimeOffset at => new NpgsqlParameter<DateTime> { TypedValue = at.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                TimeSpan time => new NpgsqlParameter<TimeSpan> { TypedValue = time, NpgsqlDbType = NpgsqlDbType.Interval },
                _ => new NpgsqlParameter { Value = value },
            }
        );

    public void AddJson(string name, string json) =>
        Put(name, new NpgsqlParameter<string> { TypedValue = json, NpgsqlDbType = NpgsqlDbType.Jsonb });

    public void AddTexts(string name, IEnumerable<string> values) =>
        Put(name, new NpgsqlParameter<string[]> { TypedValue = [.. values], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });

    /// <summary>A whole column: what <c>unnest</c> turns into rows again.</summary>
    public void AddColumn<TRow, TValue>(string name, NpgsqlDbType type, IReadOnlyList<TRow> rows, Func<TRow, TValue> value)
    {
        var column = new TValue[rows.Count];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = value(rows[i]);
        }

        Put(name, new NpgsqlParameter<TValue[]> { TypedValue = column, NpgsqlDbType = NpgsqlDbType.Array | type });
    }

    /// <summary>A statement with its values.</summary>
    /// <inheritdoc cref="FillIn"/>
    public static NamedParameters Of(NamedSql sql, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var parameters = new NamedParameters(sql);
        foreach (var (name, value) in values)
        {
            parameters.AddValue(name, value);
        }

        return parameters;
    }

    /// <summary>Makes the command ready to run.</summary>
    /// <exception cref="InvalidOperationException">A parameter has no value.</exception>
    public NpgsqlCommand FillIn(NpgsqlCommand command)
    {
        command.CommandText = Sql.Text;
        foreach (var (name, value) in Sql.Names.Zip(_values))
        {
            command.Parameters.Add(value ?? throw new InvalidOperationException($"The parameter @{name} has no value."));
        }

        return command;
    }

    private void Put(string name, NpgsqlParameter value)
    {
        ref var place = ref _values[Sql.PlaceOf(name)];
        place = place is null ? value : throw new ArgumentException($"The parameter @{name} has a value already.", nameof(name));
    }
}
