using Dukaan.Silo.Postgres;
using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Storage;

/// <summary>Runs single statements with the timeout of the storage. Statements with more than three parameters name them.</summary>
internal static class SqlCommands
{
    public static NpgsqlCommand Command(
        this NpgsqlDataSource database,
        StorageOptions options,
        string sql,
        params ReadOnlySpan<object> values
    )
    {
        var command = database.CreateCommand(sql);
        command.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        foreach (var value in values)
        {
            command.Parameters.Add(
                value is DateTimeOffset at
                    ? new NpgsqlParameter<DateTimeOffset> { TypedValue = at, NpgsqlDbType = NpgsqlDbType.TimestampTz }
                    : new NpgsqlParameter { Value = value }
            );
        }

        return command;
    }

    public static NpgsqlCommand Command(
        this NpgsqlDataSource database,
        StorageOptions options,
        NamedSql sql,
        params ReadOnlySpan<(string Name, object Value)> values
    ) => NamedParameters.Of(sql, values).FillIn(database.Command(options, ""));

    public static async Task Run(
        this NpgsqlDataSource database,
        StorageOptions options,
        NamedSql sql,
        params (string Name, object Value)[] values
    )
    {
        await using var command = database.Command(options, sql, values);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task Run(this NpgsqlDataSource database, StorageOptions options, string sql, params object[] values)
    {
        await using var command = database.Command(options, sql, values);
        await command.ExecuteNonQueryAsync();
    }
}
