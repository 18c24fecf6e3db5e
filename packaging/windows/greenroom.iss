; The Windows installer, for Inno Setup 6.3 or newer: iscc /DVersion=... packaging\windows\greenroom.iss
; It installs for the person who runs it, asks for no administrator, and never touches what was written with Greenroom.

#ifndef Version
  #error Give the version: iscc /DVersion=...
#endif

[Setup]
; The AppId ties every later version to this one; it must never change.
AppId={{6E0B2A57-5C0D-4F5E-9E0B-6F0C7B6C1D42}
AppName=Greenroom
AppVersion={#Version}
AppVerName=Greenroom {#Version}
AppPublisher=The Greenroom authors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Greenroom
DefaultGroupName=Greenroom
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=greenroom-{#Version}-windows-setup
SetupIconFile=..\..\build\icons\greenroom.ico
UninstallDisplayIcon={app}\Greenroom.exe
UninstallDisplayName=Greenroom
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
RestartApplications=no
#ifdef Sign
; iscc /DSign "/Ssigntool=signtool sign /fd sha256 /tr http://timestamp.example/ /td sha256 $f"
SignTool=signtool
SignedUninstaller=yes
#endif

[Languages]
Name: "english"; MessagesFile: "compiler:Default.isl"
Name: "german"; MessagesFile: "compiler:Languages\German.isl"
Name: "french"; MessagesFile: "compiler:Languages\French.isl"
Name: "spanish"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "arabic"; MessagesFile: "compiler:Languages\Arabic.isl"

[CustomMessages]
english.CommandLine=Make "greenroom-cli" known to the command line
german.CommandLine="greenroom-cli" in der Eingabeaufforderung bekannt machen
french.CommandLine=Rendre « greenroom-cli » disponible en ligne de commande
spanish.CommandLine=Hacer que «greenroom-cli» se conozca en la línea de comandos
arabic.CommandLine=إتاحة "greenroom-cli" في سطر الأوامر
english.Kept=Greenroom is removed. What you wrote with it stays in this folder:%n%n%1%n%nDelete the folder yourself if you no longer want it.
german.Kept=Greenroom ist entfernt. Was du damit geschrieben hast, bleibt in diesem Ordner:%n%n%1%n%nLösche den Ordner selbst, wenn du ihn nicht mehr brauchst.
french.Kept=Greenroom est désinstallé. Ce que vous avez écrit reste dans ce dossier :%n%n%1%n%nSupprimez-le vous-même si vous n’en voulez plus.
spanish.Kept=Greenroom se ha quitado. Lo que escribió con él sigue en esta carpeta:%n%n%1%n%nBórrela usted mismo si ya no la quiere.
arabic.Kept=أزيل برنامج Greenroom. ما كتبته به باق في هذا المجلد:%n%n%1%n%nاحذف المجلد بنفسك إن لم تعد تريده.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked
Name: "commandline"; Description: "{cm:CommandLine}"; Flags: unchecked

[InstallDelete]
; Libraries of an older version must not stay among those of this one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\build\frozen\greenroom\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Greenroom"; Filename: "{app}\Greenroom.exe"
Name: "{autodesktop}\Greenroom"; Filename: "{app}\Greenroom.exe"; Tasks: desktopicon

[Registry]
; HKA is the person's own branch, or the machine's where it is installed for all.
Root: HKA; Subkey: "Software\Classes\.greenroom"; ValueType: string; ValueName: ""; ValueData: "Greenroom.Bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.greenroom"; ValueType: string; ValueName: "Content Type"; ValueData: "application/vnd.greenroom.bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Greenroom.Bundle"; ValueType: string; ValueName: ""; ValueData: "Greenroom bundle"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Greenroom.Bundle\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\Greenroom.exe,0"
Root: HKA; Subkey: "Software\Classes\Greenroom.Bundle\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\Greenroom.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: commandline; Check: NotOnPath

[Run]
Filename: "{app}\Greenroom.exe"; Description: "{cm:LaunchProgram,Greenroom}"; Flags: nowait postinstall skipifsilent

[Code]
function NotOnPath(): Boolean;
var
  Known: String;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known) then
    Known := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Known) + ';') = 0;
end;

procedure LeavePath();
var
  Known, Own: String;
  Place: Integer;
begin
  if not RegQueryStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known) then
    exit;
  Own := ';' + ExpandConstant('{app}');
  { only a whole entry is ours, so the end of the list gets a separator too }
  Place := Pos(Lowercase(Own) + ';', Lowercase(Known) + ';');
  if Place > 0 then
  begin
    Delete(Known, Place, Length(Own));
    RegWriteExpandStringValue(HKEY_CURRENT_USER, 'Environment', 'Path', Known);
  end;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Written: String;
begin
  if Step <> usPostUninstall then
    exit;
  LeavePath();
  Written := ExpandConstant('{localappdata}\Greenroom');
  if DirExists(Written) and not UninstallSilent() then
    MsgBox(FmtMessage(CustomMessage('Kept'), [Written]), mbInformation, MB_OK);
end;
