using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Postgres;

/// <summary>Parameters that are whole columns: what <c>unnest</c> turns into rows again.</summary>
internal static class Columns
{
    public static void AddColumn<TRow, TValue>(
        this NpgsqlParameterCollection parameters,
        NpgsqlDbType type,
        IReadOnlyList<TRow> rows,
        Func<TRow, TValue> value
    )
    {
        var column = new TValue[rows.Count];
        for (var i = 0; i < column.Length; i++)
        {
            column[i] = value(rows[i]);
        }

        parameters.Add(new NpgsqlParameter<TValue[]> { TypedValue = column, NpgsqlDbType = NpgsqlDbType.Array | type });
    }
}
