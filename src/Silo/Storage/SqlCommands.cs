using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Storage;

/// <summary>Runs single statements with positional values and the timeout of the storage.</summary>
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

    public static async Task Run(this NpgsqlDataSource database, StorageOptions options, string sql, params object[] values)
    {
        await using var command = database.Command(options, sql, values);
        await command.ExecuteNonQueryAsync();
    }
}
