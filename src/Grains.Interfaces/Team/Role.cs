using System.Collections.Frozen;

namespace Dukaan.Team;

/// <summary>A role in a shop's team: a name and what it may do.</summary>
public abstract class Role
{
    private readonly FrozenSet<Permission> _permissions;

    private protected Role(string name, params Permission[] permissions)
    {
        Name = name;
        _permissions = permissions.Append(Permission.Enter).ToFrozenSet();
    }

    /// <summary>As it is stored and as the API names it, such as <c>packer</c>.</summary>
    public string Name { get; }

    /// <summary>All that it may do.</summary>
    public IReadOnlySet<Permission> Permissions => _permissions;

    public bool May(Permission permission) => _permissions.Contains(permission);
}
