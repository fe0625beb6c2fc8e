using Npgsql;
using NpgsqlTypes;

namespace Dukaan.Silo.Operators;

/// <summary>Statements about operators: few, small, and each with its parameters in order.</summary>
internal static class OperatorCommand
{
    public static NpgsqlCommand With(this NpgsqlCommand command, params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(
                value switch
                {
                    string text => new NpgsqlParameter<string> { TypedValue = text },
                    long number => new NpgsqlParameter<long> { TypedValue = number },
                    int number => new NpgsqlParameter<int> { TypedValue = number },
                    bool yes => new NpgsqlParameter<bool> { TypedValue = yes },
                    string[] texts => new NpgsqlParameter<string[]> { TypedValue = texts },
                    DateTimeOffset at => new NpgsqlParameter { Value = at.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz },
                    null => new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text },
                    _ => throw new ArgumentException($"No parameter is made of a {value.GetType().Name}.", nameof(values)),
                }
            );
        }

        return command;
    }

    /// <summary>Runs it, and says whether it changed a row.</summary>
    public static async Task<bool> Changes(this NpgsqlDataSource database, string sql, params object?[] values)
    {
        await using var command = database.CreateCommand(sql).With(values);
        return await command.ExecuteNonQueryAsync() > 0;
    }

    public static async Task<bool> Says(this NpgsqlDataSource database, string sql, params object?[] values)
    {
        await using var command = database.CreateCommand(sql).With(values);
        return await command.ExecuteScalarAsync() is true;
    }

    public static async Task<string?> Text(this NpgsqlDataSource database, string sql, params object?[] values)
    {
        await using var command = database.CreateCommand(sql).With(values);
        return await command.ExecuteScalarAsync() as string;
    }
}
