using System.Collections.Frozen;

namespace Dukaan.Silo.Operators;

/// <summary>A role of operators: a name and what it may do.</summary>
public abstract class OperatorRole
{
    private readonly FrozenSet<OperatorPermission> _permissions;

    private protected OperatorRole(string name, string meaning, params OperatorPermission[] permissions)
    {
        (Name, Meaning) = (name, meaning);
        _permissions = permissions.Append(OperatorPermission.See).ToFrozenSet();
    }

    /// <summary>As it is stored, such as <c>support</c>.</summary>
    public string Name { get; }

    /// <summary>One line for people.</summary>
    public string Meaning { get; }

    public bool May(OperatorPermission permission) => _permissions.Contains(permission);
}
